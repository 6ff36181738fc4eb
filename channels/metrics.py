"""What an operator watches: Prometheus metrics of this Rasa, at the address of CAIRN_METRICS and at no public one."""

from __future__ import annotations

import logging
from collections.abc import Iterator

from prometheus_client import REGISTRY, Counter, Histogram, start_http_server
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from cairn.settings import metrics_address
from cairn.store import inbox
from cairn.store.session import AWAY, transaction

logger = logging.getLogger(__name__)
BUCKETS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20)  # seconds

RECEIVED = Counter("cairn_messages_received", "Messages that were kept.", ["channel", "in"])
TURNS = Counter(
    "cairn_turns",
    "Turns that were tried; of those not saved, the message waits and is tried again.",
    ["channel", "outcome"],
)
SECONDS = Histogram(
    "cairn_turn_seconds", "Seconds from a turn's beginning until it is saved.", ["channel"], buckets=BUCKETS
)


class Backlog(Collector):
    """What the database says of the inbox, each time that somebody asks."""

    def collect(self) -> Iterator[GaugeMetricFamily]:
        try:
            with transaction() as session:
                waiting = inbox.backlog(session)
        except AWAY:
            yield GaugeMetricFamily("cairn_database_up", "Whether the database answers.", 0)
            return
        yield GaugeMetricFamily("cairn_database_up", "Whether the database answers.", 1)
        yield GaugeMetricFamily("cairn_messages_waiting", "Messages whose turn is not saved.", waiting.messages)
        yield GaugeMetricFamily(
            "cairn_oldest_message_seconds", "Seconds since the oldest of them came.", waiting.seconds
        )
        yield GaugeMetricFamily(
            "cairn_messages_set_aside", "Messages that our own code could not deal with.", waiting.set_aside
        )


def serve() -> None:
    """Serve the metrics, if the operator wants them. Raises OSError where the address cannot be had."""
    address = metrics_address()
    if address is not None:
        REGISTRY.register(Backlog())
        start_http_server(address[1], address[0])


def kept(key: str, *, spooled: bool) -> None:
    RECEIVED.labels(key.partition(":")[0], "spool" if spooled else "inbox").inc()


def turn_taken(channel: str, seconds: float, *, saved: bool) -> None:
    outcome = "saved" if saved else "not saved"
    TURNS.labels(channel, outcome).inc()
    if saved:
        SECONDS.labels(channel).observe(seconds)
    logger.info("Turn taken.", extra={"channel": channel, "outcome": outcome, "seconds": round(seconds, 4)})
