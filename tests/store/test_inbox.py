"""A message is kept once, dealt with once and in order; a reply goes out once; what is deleted does not come back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from cairn.conversation.state import State
from cairn.reply.model import Reply
from cairn.store import inbox, outbox, people
from cairn.store.locks import Locks
from cairn.store.session import reading, transaction

ANNA, BOB = "rest:anna", "rest:bob"


def received(url: str, key: str, words: str, external: str | None = None) -> int | None:
    with transaction(url) as session:
        return inbox.receive(session, key, words, external)


def turn(url: str, key: str, number: int, *replies: str) -> bool:
    """Take the turn of a message; whether it was to be taken."""
    with transaction(url) as session:
        if not inbox.begin(session, number):
            return False
        people.answer(session, key, f"{inbox.PREFIX}{number}", [Reply(reply) for reply in replies])
        return True


def next_of(url: str, key: str) -> str | None:
    with transaction(url) as session:
        message = inbox.oldest(session, key)
        return message.text if message else None


def told(url: str, key: str, number: int) -> list[str]:
    with transaction(url) as session:
        found = outbox.answering(session, key, number)
        outbox.delivered(session, found)
        return [one.reply["text"] for one in found]


def test_messages_wait_in_the_order_in_which_they_came(url: str) -> None:
    first = received(url, ANNA, "one")
    received(url, BOB, "mine")
    received(url, ANNA, "two")
    assert first is not None
    assert next_of(url, ANNA) == "one"
    assert turn(url, ANNA, first, "heard one")
    assert next_of(url, ANNA) == "two"
    with transaction(url) as session:
        assert list(inbox.waiting(session)) == [BOB, ANNA]


def test_a_message_is_not_seen_before_one_with_a_smaller_number(url: str) -> None:
    with ThreadPoolExecutor(1) as pool:
        with transaction(url) as session:
            first = inbox.receive(session, ANNA, "one")
            second = pool.submit(received, url, ANNA, "two")
            with reading(url) as seen:
                assert inbox.oldest(seen, ANNA) is None
            assert not second.done()  # it waits for the first
        assert first is not None
        assert (second.result() or 0) > first


def test_a_turn_is_taken_once(url: str) -> None:
    number = received(url, ANNA, "one")
    assert number is not None
    assert turn(url, ANNA, number, "heard")
    assert not turn(url, ANNA, number, "heard again")
    assert told(url, ANNA, number) == ["heard"]


def test_a_turn_that_fails_leaves_the_message_waiting_and_says_nothing(url: str) -> None:
    number = received(url, ANNA, "one")
    assert number is not None
    try:
        with transaction(url) as session:
            assert inbox.begin(session, number)
            people.answer(session, ANNA, f"{inbox.PREFIX}{number}", [Reply("too early")])
            raise RuntimeError
    except RuntimeError:
        pass
    assert next_of(url, ANNA) == "one"
    assert told(url, ANNA, number) == []


def test_the_same_message_delivered_thrice_at_once_is_one(url: str) -> None:
    with ThreadPoolExecutor(3) as pool:
        numbers = list(pool.map(lambda _: received(url, ANNA, "one", "Ev1"), range(3)))
    assert len(set(numbers)) == 1
    assert received(url, ANNA, "two", "Ev2") != numbers[0]


def test_the_same_id_on_another_channel_is_another_message(url: str) -> None:
    assert received(url, ANNA, "one", "1") != received(url, "slack:anna", "one", "1")


def test_a_message_that_our_code_fails_on_is_set_aside_after_three_times(url: str) -> None:
    number = received(url, ANNA, "one")
    assert number is not None
    failures = []
    for _ in range(inbox.MOST_FAILURES):
        with transaction(url) as session:
            failures.append(inbox.failed(session, number))
    assert failures == [False, False, True]


def test_numbers_of_replies_grow_and_none_is_given_twice_even_after_a_deletion(url: str) -> None:
    number = received(url, ANNA, "one")
    assert number is not None
    turn(url, ANNA, number, "a", "b")
    with transaction(url) as session:
        before = [one.number for one in outbox.since(session, ANNA, 0)]
        people.delete(session, ANNA)
    later = received(url, ANNA, "new")
    assert later is not None
    assert later > number
    turn(url, ANNA, later, "c")
    with transaction(url) as session:
        after = [one.number for one in outbox.since(session, ANNA, 0)]
    assert before == sorted(before)
    assert min(after) > max(before)


def test_replies_for_which_nobody_waits_any_more_come_with_the_next_ones(url: str) -> None:
    with transaction(url) as session:
        first = inbox.receive(session, ANNA, "one", waits=60)
        second = inbox.receive(session, ANNA, "two", waits=60)
    assert first is not None
    assert second is not None
    turn(url, ANNA, first, "heard one")
    turn(url, ANNA, second, "heard two")
    assert told(url, ANNA, second) == ["heard two"]  # who sent the first still holds the line
    with transaction(url) as session:
        inbox.hung_up(session, first)
    assert told(url, ANNA, second) == ["heard one", "heard two"]
    assert told(url, ANNA, second) == ["heard two"]  # asked again for the same message, the same


def test_an_export_is_not_kept_once_it_was_handed_over(url: str) -> None:
    number = received(url, ANNA, "export")
    assert number is not None
    with transaction(url) as session:
        reply = Reply("Here it is.", custom={"export": {"markdown": "zyxquark"}, "plan": {}})
        people.answer(session, ANNA, f"{inbox.PREFIX}{number}", [reply])
    with transaction(url) as session:
        found = outbox.answering(session, ANNA, number)
        outbox.delivered(session, found)
        assert found[0].reply["custom"]["export"] == {"markdown": "zyxquark"}
    with transaction(url) as session:
        assert outbox.since(session, ANNA, 0)[0].reply["custom"] == {"plan": {}}


def test_a_deleted_message_that_is_delivered_again_stays_deleted(url: str) -> None:
    number = received(url, ANNA, "secret", "Ev1")
    assert number is not None
    with transaction(url) as session:
        people.delete(session, ANNA)
    assert received(url, ANNA, "secret", "Ev1") is None
    assert next_of(url, ANNA) is None
    assert not turn(url, ANNA, number, "a late turn of what is deleted")


def test_what_was_written_after_the_deletion_began_is_kept(url: str) -> None:
    deleting, after = received(url, ANNA, "yes, delete"), received(url, ANNA, "hello again")
    assert deleting is not None
    with transaction(url) as session:
        assert inbox.begin(session, deleting)
        people.save(session, ANNA, State(), State(deleted=True), f"{inbox.PREFIX}{deleting}")
        people.answer(session, ANNA, f"{inbox.PREFIX}{deleting}", [Reply("Gone.")], farewell=True)
    assert next_of(url, ANNA) == "hello again"
    assert told(url, ANNA, deleting) == ["Gone."]
    with transaction(url) as session:
        assert outbox.since(session, ANNA, 0) == []
    assert after is not None


def test_what_is_old_goes_what_waits_stays(url: str) -> None:
    done, waits = received(url, ANNA, "done", "Ev1"), received(url, ANNA, "waits")
    assert done is not None
    assert waits is not None
    turn(url, ANNA, done, "heard")
    told(url, ANNA, done)
    with transaction(url) as session:
        later = inbox.now() + timedelta(seconds=1)
        inbox.prune(session, later)
        outbox.prune(session, later)
    assert next_of(url, ANNA) == "waits"
    with transaction(url) as session:
        assert inbox.texts(session, ANNA) == ("waits",)
        assert outbox.since(session, ANNA, 0) == []


def test_a_person_is_attended_to_by_one_at_a_time(url: str) -> None:
    ours = Locks(url)
    assert ours.acquire(ANNA)
    assert not ours.acquire(ANNA)
    assert ours.acquire(BOB)
    ours.release(ANNA)
    assert ours.acquire(ANNA)


def test_two_processes_do_not_attend_to_the_same_person(postgres_url: str) -> None:
    ours, theirs = Locks(postgres_url), Locks(postgres_url)
    assert ours.acquire(ANNA)
    assert not theirs.acquire(ANNA)
    assert theirs.acquire(BOB)
    ours.release(ANNA)
    assert theirs.acquire(ANNA)
