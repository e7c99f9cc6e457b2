"""The door: `microturn`.

Start-up, in order: the command line becomes `Settings` and a `Run`; what cannot work is told at
once, in one sentence, with exit code 2; then `app.assemble` loads the parts and joins them, and
`app.engine` runs the talk: headless in this thread, or in a thread of its own under the window.
Where there is no microphone or no speaker, `microturn` alone holds a bundled demo talk; where there
is no screen, it prints it.
"""

import logging
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from app import __version__, recordings
from app.bench.cli import bench_cli
from app.control import Order, shown_already, tell
from app.errors import EXPECTED, UsageError
from app.logs import keep_log
from app.settings import LOG_FILE, load

log = logging.getLogger("app")
cli = typer.Typer(
    name="microturn",
    help="A desktop assistant that hears while it speaks. Without a command: run.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
)


class PaceOption(StrEnum):
    """How fast a run over files goes."""

    real = "real"
    fast = "fast"


Mic = Annotated[str | None, typer.Option(help="Microphone by name, or none.")]
AudioIn = Annotated[Path | None, typer.Option(help="Sound file instead of the microphone.")]
CameraName = Annotated[str | None, typer.Option(help="Camera by name, address or file, or none.")]
ScreenName = Annotated[str | None, typer.Option(help="Number of the screen to share, or none.")]
SpeakerName = Annotated[str | None, typer.Option(help="Speaker by name, or none.")]
AudioOut = Annotated[
    Path | None, typer.Option(help="Write what was played, aligned with the input.")
]
EngineName = Annotated[str | None, typer.Option(help="cascade, native or ws://…")]
WeightsFolder = Annotated[str | None, typer.Option(help="Folder of the network's weights.")]
MindName = Annotated[str | None, typer.Option(help="local, none or the http address of a server.")]
Headless = Annotated[bool, typer.Option("--headless", help="No window; events as JSON lines.")]
Pace = Annotated[PaceOption, typer.Option(help="real time, or as fast as the machine can.")]
Events = Annotated[Path | None, typer.Option(help="Write the events to a file as well.")]
Seconds = Annotated[float | None, typer.Option(min=0.2, help="End after that much talk.")]
Record = Annotated[Path | None, typer.Option(help="Record the session into a .mcap file.")]
Tail = Annotated[
    float, typer.Option(min=0.0, max=3600.0, help="Seconds after the end of --audio-in.")
]


def _version(show: bool) -> None:
    if show:
        print(f"microturn {__version__}")
        raise typer.Exit


@cli.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True)] = False,
) -> None:
    """Talk to Microturn."""
    if context.invoked_subcommand is None:
        run()


@cli.command()
def run(
    mic: Mic = None,
    audio_in: AudioIn = None,
    camera: CameraName = None,
    screen: ScreenName = None,
    speaker: SpeakerName = None,
    audio_out: AudioOut = None,
    engine: EngineName = None,
    weights: WeightsFolder = None,
    mind: MindName = None,
    headless: Headless = False,
    pace: Pace = PaceOption.real,
    seconds: Seconds = None,
    events: Events = None,
    record: Record = None,
    tail: Tail = 3.0,
) -> None:
    """Talk: in a window, or headless with events as JSON lines."""
    from app.demo import in_place, lacking
    from app.devices import know_by_server, know_devices, named
    from app.headless import JsonLines
    from app.run import Run, check
    from app.terminal import hold, show_demo

    settings = load(
        mic=mic,
        camera=camera,
        screen=screen,
        speaker=speaker,
        engine=engine,
        weights=weights,
        mind=mind,
    )
    quiet = headless and audio_in is not None
    patient = not headless and mic is None and speaker is None
    bare = not any((audio_in, audio_out, seconds, events, record, camera, screen, engine, mind))
    guided = patient and bare
    plan = Run(
        audio_in, audio_out, pace.value, seconds, tail, events, quiet, record, patient, guided
    )
    if headless:
        if named(settings):
            know_devices()
        check(settings, plan)
        raise typer.Exit(hold(settings, plan, JsonLines()))
    if guided and shown_already():
        print("Microturn is running already; its window is shown.")
        return
    know_by_server()
    if missing := lacking(settings, audio_in):
        settings, plan = in_place(settings, plan, missing)
    if missing == "no screen":
        raise typer.Exit(show_demo(settings, plan))
    from app.window import run_in_window

    raise typer.Exit(run_in_window(settings, plan))


@cli.command()
def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """Check devices, weights, mind and whether this computer is fast enough."""
    from app.devices import know_devices
    from app.doctor import doctor as examine

    know_devices()

    raise typer.Exit(examine(load(), as_json=as_json))


@cli.command()
def ctl(order: Annotated[Order, typer.Argument(help="What it is to do.")]) -> None:
    """Tell the running window something, from a key of the desktop or a script."""
    print(tell(order))


cli.command()(recordings.replay)
cli.command()(recordings.export)
cli.command()(recordings.recover)
cli.command()(recordings.library)


@cli.command()
def key() -> None:
    """Put the key of the mind's server into the system's keyring."""
    from app.keys import keep

    secret = typer.prompt("Key (empty forgets it)", hide_input=True, default="", show_default=False)
    if not keep("mind_key", secret.strip()):
        raise UsageError("there is no keyring here; set MICROTURN_MIND_KEY instead")
    print("The key is in the keyring." if secret.strip() else "The key is forgotten.")


weights_cli = typer.Typer(help="The weights on this computer.", no_args_is_help=True)
cli.add_typer(weights_cli, name="weights")


@weights_cli.command("list")
def weights_list() -> None:
    """Which weights there are, where, and which could be fetched."""
    from app.weights import available

    _print_weights(verify=False)
    for entry in available():
        print(
            f"pull  mind   {entry.name}: {entry.size / 1e6:.0f} MB, {entry.licence}, {entry.about}"
        )


@weights_cli.command("verify")
def weights_verify() -> None:
    """Compare the checksum of every file; exit code 1 where one differs."""
    _print_weights(verify=True)


@weights_cli.command("pull")
def weights_pull(
    name: Annotated[str, typer.Argument(help="As `weights list` names it.")],
) -> None:
    """Fetch larger weights for the mind; broken off, the same command goes on."""
    from app.weights import pull

    print(pull(name))


def _print_weights(*, verify: bool) -> None:
    from app.weights import entries

    found = entries(verify=verify)
    for entry in found:
        print(f"{'ok  ' if entry.ok else 'FAIL'}  {entry.part:6} {entry.file}: {entry.text}")
    if not all(entry.ok for entry in found):
        raise typer.Exit(1)


cli.add_typer(bench_cli, name="bench")


def main() -> None:
    """Run the command line; users read sentences, the log keeps tracebacks."""
    keep_log()
    try:
        cli()
    except EXPECTED as error:
        print(f"microturn: {error}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(1)  # whoever read our lines has gone
    except Exception:
        log.exception("A fault of the program.")
        print(f"microturn: something went wrong in the program; see {LOG_FILE}", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
