import json

from app.bench.compare import show
from app.bench.plots import bars, lines
from app.bench.tables import CURVES, number, table

FOUND = {
    "cascade": {"turn_taking": {"items": 2, "tor": 1.0, "latency_s": {"mean": 1.7, "median": 1.6}}},
    "native": {"turn_taking": {"items": 2, "tor": 0.5}, "noise": {"tor": 0.0}},
}


def test_engines_stand_side_by_side():
    rows = [line.split() for line in table(FOUND)]
    assert rows[0] == ["cascade", "native"]
    assert ["turn_taking", "take-over", "rate", "1", "0.5"] in rows
    assert ["noise", "take-over", "rate", "–", "0"] in rows


def test_the_last_line_is_one_json_object(capsys, tmp_path):
    show("duplex", FOUND, {"seed": 0}, tmp_path)
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert last["bench"] == "duplex"
    assert last["engines"] == FOUND == json.loads((tmp_path / "duplex.json").read_text())["engines"]


def test_a_latency_counts_by_its_mean():
    assert number({"mean": 1.5, "median": 1.0}) == 1.5
    assert number({"C_RESUME": 3}) is None


def test_what_goes_on_for_long_is_drawn_as_lines_and_stays_out_of_the_table(tmp_path, capsys):
    found = {"cascade": {"soak": {"minutes": 2, CURVES: {"memory_mb": [430.0, 432.0]}}}}
    assert not any(CURVES in row for row in table(found))
    assert lines("soak", found, tmp_path / "plot.png")
    assert not lines("duplex", FOUND, tmp_path / "none.png")
    show("soak", found, {}, tmp_path)
    assert (tmp_path / "soak.png").read_bytes() == (tmp_path / "plot.png").read_bytes()
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["engines"] == found


def test_a_plot_is_drawn(tmp_path):
    assert bars("duplex", FOUND, tmp_path / "plot.png")
    assert (tmp_path / "plot.png").read_bytes().startswith(b"\x89PNG")
