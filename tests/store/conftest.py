"""Every test here that wants a `url` runs on both kinds of database."""

from tests.store.databases import postgres, postgres_url, url

__all__ = ["postgres", "postgres_url", "url"]
