"""Figures as pictures, an engine a colour: bars, a panel for each measure and a group for each set;
or lines over the minutes, where a bench goes on for long.
"""

from pathlib import Path

from app.bench.tables import CURVES, NAMES, Found, number

PANEL_IN = (3.6, 2.8)
COLUMNS = 3
LEAST_ROWS = 4
"""Rows a panel has room for at least, so that bars are of one width."""


def bars(title: str, found: Found, path: Path) -> bool:
    """Write a PNG; False where there is nothing to draw."""
    from matplotlib.figure import Figure

    panels = _panels(found)
    if not panels:
        return False
    rows = -(-len(panels) // COLUMNS)
    figure = Figure((PANEL_IN[0] * COLUMNS, PANEL_IN[1] * rows), layout="constrained")
    figure.suptitle(title)
    for place, (name, values) in enumerate(panels.items(), start=1):
        axes = figure.add_subplot(rows, COLUMNS, place)
        axes.set_title(NAMES.get(name, name.replace("_", " ")), fontsize=9)
        tasks = list(dict.fromkeys(task for of_engine in values.values() for task in of_engine))
        width = 0.8 / len(values)
        for offset, (engine, of_engine) in enumerate(values.items()):
            shift = (offset - (len(values) - 1) / 2) * width
            places = [tasks.index(task) + shift for task in of_engine]
            axes.barh(places, list(of_engine.values()), width, label=engine)
        axes.set_yticks(range(len(tasks)), tasks, fontsize=7)
        axes.set_ylim(max(len(tasks), LEAST_ROWS) - 0.5, -0.5)
        axes.tick_params(axis="x", labelsize=7)
    figure.axes[0].legend(fontsize=7)
    figure.savefig(path, dpi=120)
    return True


def lines(title: str, found: Found, path: Path) -> bool:
    """Write a PNG of what was measured minute by minute; False where nothing was."""
    from matplotlib.figure import Figure

    curves: dict[str, dict[str, list[float]]] = {}
    for engine, tasks in found.items():
        for figures in tasks.values():
            for name, values in figures.get(CURVES, {}).items():
                curves.setdefault(name, {})[engine] = values
    if not curves:
        return False
    figure = Figure((PANEL_IN[0] * len(curves), PANEL_IN[1]), layout="constrained")
    figure.suptitle(title)
    for place, (name, of_engines) in enumerate(curves.items(), start=1):
        axes = figure.add_subplot(1, len(curves), place)
        axes.set_title(NAMES.get(name, name.replace("_", " ")), fontsize=9)
        for engine, values in of_engines.items():
            axes.plot(range(1, len(values) + 1), values, label=engine)
        axes.set_ylim(0, 1.2 * max(max(values) for values in of_engines.values()) or 1)
        axes.set_xlabel("minute", fontsize=7)
        axes.tick_params(labelsize=7)
    figure.axes[0].legend(fontsize=7)
    figure.savefig(path, dpi=120)
    return True


def _panels(found: Found) -> dict[str, dict[str, dict[str, float]]]:
    """Measure -> engine -> set -> number."""
    panels: dict[str, dict[str, dict[str, float]]] = {}
    for engine, tasks in found.items():
        for task, figures in tasks.items():
            for name, value in figures.items():
                if (drawn := number(value)) is not None and name not in ("items", "untested"):
                    panels.setdefault(name, {}).setdefault(engine, {})[task] = drawn
    return panels
