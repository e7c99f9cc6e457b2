import pytest

from model.train.corpora import ManifestError
from model.train.supply import PER_SHARD, Recipe, Supply

RECIPE = Recipe(seed=3, longest_ms=4000)


@pytest.mark.slow
def test_other_processes_make_the_talks_of_the_recipe_in_order():
    supply = Supply(RECIPE, first=5, makers=2)
    taken = [*supply.take(3), *supply.take(PER_SHARD)]
    supply.close()
    expected = [*RECIPE.make(5), *RECIPE.make(6)][: len(taken)]
    assert [talk.words for talk in taken] == [talk.words for talk in expected]
    assert all((a.heard == b.heard).all() for a, b in zip(taken, expected, strict=True))


@pytest.mark.slow
def test_what_keeps_them_from_being_made_is_told(tmp_path):
    (tmp_path / "manifest.tsv").write_text("shard\ttext\n")
    supply = Supply(Recipe(3, 4000, (tmp_path / "manifest.tsv",)), first=0, makers=1)
    with pytest.raises(ManifestError, match="end_s"):
        supply.take(1)
    supply.close()
