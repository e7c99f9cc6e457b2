"""The thread and the loop in which jobs are worked on, several at once.

Whatever fails in one ends as a spoken sentence, never as silence.
"""

import asyncio
import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing

from app.context import Package
from app.errors import EXPECTED, ToolError
from app.events import Report
from app.inbox import Inbox
from app.jobs import Task
from app.posts import Posts
from app.sentences import Sentences
from app.thinkers import SILENT, Thinker
from app.tools.hands import Hands
from app.waiting import Waiting
from model.errors import MindError

log = logging.getLogger(__name__)

SORRY = "Sorry, I cannot think right now."
MOST_CHARACTERS = 4000
"""Of one answer: minutes of speech; a server that goes on is cut off there."""
CLOSE_S = 5.0


class Worker:
    """Works on jobs; its methods are for the thread of the engine.

    Args:
        thinker: who thinks.
        posts: where results go.
        inbox: where it tells what went wrong.
        done: called in the thread of the mind when a job has ended.
    """

    def __init__(
        self, thinker: Thinker, posts: Posts, inbox: Inbox, done: Callable[[Task], None]
    ) -> None:
        self._thinker, self._posts, self._inbox, self._done = thinker, posts, inbox, done
        self._waiting = Waiting()
        self._jobs: set[asyncio.Task[None]] = set()
        self._loop = asyncio.new_event_loop()
        self._one_by_one = ThreadPoolExecutor(1, "mind-files")
        self._thread = threading.Thread(target=self._run, name="mind", daemon=True)
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._open(thinker), self._loop)

    def change(self, thinker: Thinker) -> None:
        """Let somebody else think from the next job on; who did so far finishes what is begun."""
        asyncio.run_coroutine_threadsafe(self._change(thinker), self._loop)

    def start(self, task: Task, package: Package, hands: Hands) -> None:
        """Begin to work on a job."""
        self._waiting.begin()

        def begin() -> None:
            task.future = job = self._loop.create_task(self._work(task, package, hands))
            self._jobs.add(job)
            job.add_done_callback(self._jobs.discard)
            job.add_done_callback(lambda _: self._waiting.end())

        self._loop.call_soon_threadsafe(begin)

    def end(self, task: Task) -> None:
        """Nobody wants this job any more; what it still posts is not let through."""
        task.over = True
        self.decide(task, yes=False)
        self._loop.call_soon_threadsafe(lambda: task.future and task.future.cancel())

    def decide(self, task: Task, *, yes: bool) -> None:
        """The user's answer to the question of a job, if one is open."""
        answer, task.answer = task.answer, None
        if answer:
            self._waiting.begin()
            self._loop.call_soon_threadsafe(_settle, answer, yes)

    def aside(self, work: Callable[[], None]) -> None:
        """Have something small done that would wait for a disk."""
        self._loop.call_soon_threadsafe(self._loop.run_in_executor, self._one_by_one, work)

    def settle(self) -> None:
        """Wait until no job can go on by itself."""
        self._waiting.until_idle()

    def close(self) -> None:
        """Let the servers go, end the thread."""
        asyncio.run_coroutine_threadsafe(self._shut(), self._loop)
        self._thread.join(CLOSE_S)
        if self._thread.is_alive():
            log.warning("The mind did not end within %s s.", CLOSE_S)

    # In the thread of the mind

    async def confirm(self, task: Task, question: str) -> bool:
        """Ask the user; whoever waits for jobs to settle does not wait for that."""
        if task.over:
            return False
        answer = task.answer = self._loop.create_future()
        self._posts.ask(task, question)
        self._waiting.end()
        yes: bool = await answer
        self._posts.asked(task)
        return yes

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()
        self._loop.close()

    async def _open(self, thinker: Thinker) -> None:
        for trouble in await thinker.open():
            self._inbox.post(Report("error", trouble, "mind"))

    async def _change(self, thinker: Thinker) -> None:
        before, self._thinker = self._thinker, thinker
        await self._open(thinker)
        if self._jobs:
            await asyncio.wait(set(self._jobs))
        await before.close()

    async def _shut(self) -> None:
        jobs = [t for t in asyncio.all_tasks() if t is not asyncio.current_task()]
        for job in jobs:
            job.cancel()
        await asyncio.wait(jobs, timeout=1.0) if jobs else None
        try:
            await asyncio.wait_for(self._let_go(), CLOSE_S / 2)
        except Exception:
            log.warning("The mind did not let go of everything.", exc_info=True)
        finally:
            self._loop.stop()

    async def _let_go(self) -> None:
        await self._thinker.close()
        await self._loop.shutdown_default_executor()
        self._one_by_one.shutdown()

    async def _work(self, task: Task, package: Package, hands: Hands) -> None:
        try:
            await self._answer(task, package, hands)
        except asyncio.CancelledError:
            pass
        except ToolError as error:
            self._posts.finish(task, str(error), "completed" if task.words else "failed")
        except EXPECTED as error:
            log.warning("Job %d failed.", task.job)
            self._fail(task, str(error))
        except Exception:
            log.exception("Job %d failed.", task.job)
            self._fail(task, "The mind failed; the log has the details.")
        finally:
            self._done(task)

    def _fail(self, task: Task, why: str) -> None:
        self._inbox.post(Report("error", why, "mind"))
        self._posts.finish(task, SORRY, "failed")

    async def _answer(self, task: Task, package: Package, hands: Hands) -> None:
        sentences, characters = Sentences(), 0
        async with aclosing(self._thinker.think(package, hands)) as pieces:
            async for piece in pieces:
                taken = piece[: MOST_CHARACTERS - characters]
                characters += len(taken)
                task.words += bool(taken.strip())
                self._say(task, sentences.feed(taken))
                if characters >= MOST_CHARACTERS:
                    break
        if not task.words:
            raise MindError("The mind gave an empty answer.")
        self._say(task, sentences.rest())
        self._posts.finish(task, "", silent=not task.spoke)

    def _say(self, task: Task, sentences: Sequence[str]) -> None:
        for sentence in sentences:
            if SILENT not in sentence:
                self._posts.say(task, sentence)


def _settle(answer: "asyncio.Future[bool]", yes: bool) -> None:  # noqa: FBT001 - a callback
    if not answer.done():
        answer.set_result(yes)
