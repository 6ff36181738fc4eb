"""Messages in, turns taken, replies out: what every channel of ours hands its messages to, and gets its replies from.

A message is in the inbox before its channel acknowledges it. Each person's oldest message is handed to Rasa, one at a time;
the action that takes the turn writes the replies into the outbox, in the transaction that saves the turn. Where that does not
come about, because a server is away, hangs or dies, the message stays where it is and is handed over again.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeVar

from rasa.core.channels.channel import OutputChannel, UserMessage

from cairn.logs import about_turn, places
from cairn.settings import GUARD, database_url, keep_days, spool_file
from cairn.store import inbox, outbox, trackers
from cairn.store.locks import Locks
from cairn.store.outbox import Outgoing
from cairn.store.session import AWAY, reading, surviving, transaction
from cairn.store.spool import Spool
from channels import metrics
from channels.tracker_store import TrackerStore

logger = logging.getLogger(__name__)
T = TypeVar("T")

LONGEST = 5000  # characters that are passed on: more than any answer may have, so that reading can say so
PATIENCE = 20.0  # seconds after which a turn is given up, to be taken again
AGAIN = (0.5, 1.0, 2.0, 4.0)  # seconds until a turn is taken again; the last for ever
LOOK = 1.0  # seconds between looks for messages that another process left, or a spool kept
BUSY = 0.05  # seconds between looks at a person whom another process attends to


class Nowhere(OutputChannel):
    """What Rasa says of itself. We say what is in the outbox."""

    @classmethod
    def name(cls) -> str:
        return "nowhere"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        logger.warning("Rasa said something that is in no turn. It was not passed on.")


@dataclass(frozen=True)
class Receipt:
    """A message that was kept. Without a number it waits in the spool for the database, or was deleted before."""

    number: int | None
    spooled: bool = False


class Turns:
    """The turns that this process takes."""

    def __init__(self, handle: Callable[[UserMessage], Awaitable[Any]], store: TrackerStore) -> None:
        keep_days()  # a mistake in it stops the start
        self._handle = handle
        self._store = store
        self._locks = Locks(database_url())
        self._spool = Spool(spool_file())
        self._attended: dict[str, asyncio.Task[None]] = {}
        self._more: set[str] = set()  # whose messages came while they were attended to
        self._wanted: dict[int, asyncio.Future[Sequence[Outgoing]]] = {}  # messages whose replies somebody waits for
        self._away = False  # has it been said that the database is away?
        self.troubled: set[str] = set()  # whose last turn could not be taken
        self.begun: list[Callable[[str], None]] = []  # told whose turn begins
        self.told: list[Callable[[str], None]] = []  # told to whom there is something to say

    async def receive(self, key: str, text: str, external: str | None = None, waits: float = 0) -> Receipt:
        """Keep a message; from now on it is safe. `waits`: seconds for which the replies will be waited for.

        Raises `AWAY` where neither the database nor the spool could keep it.
        """
        text = cleaned(text)
        if self._spool.empty:
            try:
                number = await in_transaction(inbox.receive, key, text, external, waits, kind=surviving)
            except AWAY as error:
                self._note(error)
            else:
                metrics.kept(key, spooled=False)
                self.attend(key)
                return Receipt(number)
        await asyncio.to_thread(self._spool.keep, key, text, external)
        metrics.kept(key, spooled=True)
        return Receipt(None, spooled=True)

    def attend(self, key: str) -> None:
        """See to it that the person's messages are dealt with."""
        self._more.add(key)
        if key not in self._attended:
            self._attended[key] = asyncio.create_task(self._attend(key))

    async def replies(self, number: int, key: str, seconds: float) -> Sequence[Outgoing] | None:
        """Wait until the person's message is dealt with, here or by another process, and hand over the replies to it; None
        where that takes longer. Raises `AWAY`."""
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        wanted = self._wanted.setdefault(number, loop.create_future())
        looked = False
        try:
            while True:
                await asyncio.wait({wanted}, timeout=LOOK / 4)
                if wanted.done():
                    return wanted.result()
                if looked:  # and nothing was left to hand over: a farewell that somebody else has had
                    return ()
                if await in_transaction(inbox.is_done, number, kind=reading):
                    if told := await in_transaction(handed_over, key, number):
                        return told
                    looked = True
                    continue
                if key in self.troubled or loop.time() > until:
                    await in_transaction(inbox.hung_up, number)
                    return None
        finally:
            self._wanted.pop(number, None)

    async def settled(self, key: str, seconds: float) -> bool:
        """Wait until all messages of the person are dealt with. False where that takes longer, or a turn could not be taken."""
        until = asyncio.get_running_loop().time() + seconds
        while key in self._attended:
            if key in self.troubled or asyncio.get_running_loop().time() > until:
                return False
            await asyncio.sleep(LOOK / 10)
        return True

    async def watch(self) -> None:
        """Take up for ever what was left: by a process that died, while a server was away, in the spool. And delete what is
        older than the operator wants."""
        pruned = None
        while True:
            try:
                if pruned != date.today():
                    await in_transaction(_prune)
                    pruned = date.today()
                if not self._spool.empty:
                    await asyncio.to_thread(self._spool.drain, database_url())
                for key in await in_transaction(inbox.waiting, kind=reading):
                    self.attend(key)
                self._away = False
            except AWAY as error:
                self._note(error)
            await asyncio.sleep(LOOK)

    async def _attend(self, key: str) -> None:
        """Take the person's turns until nothing of theirs waits."""
        failed = 0
        while True:
            self._more.discard(key)
            try:
                ours, message = await asyncio.to_thread(self._next, key)
                done = message is None or not ours or await self._take(message)
            except AWAY as error:
                self._note(error)
                ours, message, done = False, None, False
            if done and message is None and key not in self._more:
                self.troubled.discard(key)
                del self._attended[key]  # nothing may be awaited between the look at `_more` and this
                return
            failed = 0 if done else failed + 1
            (self.troubled.discard if done else self.troubled.add)(key)
            if failed:
                await asyncio.sleep(AGAIN[min(failed, len(AGAIN)) - 1])
            elif not ours:
                await asyncio.sleep(BUSY)

    def _next(self, key: str) -> tuple[bool, inbox.Message | None]:
        """Whether the person is ours, and their oldest message. Who has one and is ours stays so until `_finish`."""
        ours = self._locks.acquire(key)
        message = None
        try:
            with reading() as session:
                message = inbox.oldest(session, key)
                if ours and message is not None:
                    self._store.begin(key, trackers.read(session, key))
        finally:
            if ours and message is None:
                self._locks.release(key)
        return ours, message

    def _finish(self, message: inbox.Message, wanted: bool) -> Sequence[Outgoing] | None:
        """The replies, if the turn is saved; they are handed over where somebody waits for them. None if it is not saved."""
        written = self._store.end(message.key)
        try:
            with transaction() as session:
                told = handed_over(session, message.key, message.id) if wanted else ()
                if not told and not inbox.is_done(session, message.id):
                    return None
                for key, state in written.items():
                    trackers.write(session, key, state)
                return told
        finally:
            self._locks.release(message.key)

    async def _take(self, message: inbox.Message) -> bool:
        """Take the turn. Whether it is saved."""
        began, told = time.monotonic(), None
        for listener in self.begun:
            listener(message.key)
        with about_turn(f"{inbox.PREFIX}{message.id}"):
            try:
                await self._give_to_rasa(message)
            finally:
                try:
                    told = await asyncio.to_thread(self._finish, message, message.id in self._wanted)
                finally:
                    metrics.turn_taken(message.channel, time.monotonic() - began, saved=told is not None)
        wanted = self._wanted.get(message.id)
        if told is not None and wanted is not None and not wanted.done():
            wanted.set_result(told)
        for listener in self.told if told is not None else ():
            listener(message.key)
        return told is not None

    async def _give_to_rasa(self, message: inbox.Message) -> None:
        said = UserMessage(
            guarded(message.text),
            Nowhere(),
            message.key,
            input_channel=message.channel,
            message_id=f"{inbox.PREFIX}{message.id}",
        )
        try:
            await asyncio.wait_for(self._handle(said), PATIENCE)
        except asyncio.TimeoutError:
            logger.error("Message %s was not answered in %.0f s. It is kept and tried again.", message.id, PATIENCE)
        except AWAY as error:
            self._note(error)
        except Exception as error:  # noqa: BLE001  whatever it is, the message is kept
            logger.error("Message %s failed: %s. It is kept and tried again.", message.id, places(error))

    def _note(self, error: BaseException) -> None:
        if not self._away:
            logger.error("The database is away: %s. Messages are kept until it is back.", type(error).__name__)
        self._away = True


def handed_over(session: Any, key: str, number: int) -> Sequence[Outgoing]:
    """The replies to the message, and those before them that nobody has fetched; from now on they are delivered."""
    told = outbox.answering(session, key, number)
    outbox.delivered(session, told)
    return told


def _prune(session: Any) -> None:
    before = inbox.now() - timedelta(days=keep_days())
    outbox.prune(session, before)
    inbox.prune(session, before)


async def in_transaction(
    work: Callable[..., T], *given: Any, kind: Callable[[], AbstractContextManager[Any]] = transaction
) -> T:
    """What `work` returns, given a session of the database, in a thread of its own. Raises `AWAY`."""

    def done() -> T:
        with kind() as session:
            return work(session, *given)

    return await asyncio.to_thread(done)


def cleaned(text: str) -> str:
    """The text as it is kept: no longer than `LONGEST`, valid Unicode without control characters."""
    valid = text[: LONGEST + 1].encode("utf-8", "replace").decode("utf-8")
    return "".join(c for c in valid if c >= " " or c in "\n\t").strip()


def guarded(text: str) -> str:
    """A cleaned text as it may enter Rasa: never a command."""
    return GUARD + text if not text or text.startswith("/") else text
