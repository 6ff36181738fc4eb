"""Signed tokens: who somebody on the web is, and whose plan a link shows. What is signed elsewhere, or too old, is nobody."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from uuid import uuid4

import jwt

from cairn.settings import keep_days, web_secret

METHOD = "HS256"
SESSION, PLAN = "session", "plan"  # what a token is for: one never passes for the other
PLAN_DAYS = 30  # for which a link to a plan works


def new_session() -> str:
    """The session of somebody new."""
    return renewed(f"web:{uuid4().hex}")


def renewed(key: str) -> str:
    """A session token of the person, good for as many days as their messages are kept."""
    return _signed(key, SESSION, keep_days())


def key_of_session(token: object) -> str | None:
    """Whose session it is; None where it is no token of ours, is too old or is for something else."""
    return _key(token, SESSION)


def plan_token(key: str) -> str:
    """What makes a link to the person's plan."""
    return _signed(key, PLAN, PLAN_DAYS)


def key_of_plan(token: object) -> str | None:
    """Whose plan the link shows, or None."""
    return _key(token, PLAN)


def _signed(key: str, purpose: str, days: int) -> str:
    end = datetime.now(timezone.utc) + timedelta(days=days)
    return str(jwt.encode({"sub": key, "aud": purpose, "exp": end}, web_secret(), METHOD))


def _key(token: object, purpose: str) -> str | None:
    if not isinstance(token, str):
        return None
    try:
        known = jwt.decode(token, web_secret(), [METHOD], audience=purpose, options={"require": ["exp", "aud", "sub"]})
    except jwt.InvalidTokenError:
        return None
    return str(known["sub"])
