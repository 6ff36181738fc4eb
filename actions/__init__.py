"""Rasa's custom actions: the only code that knows rasa_sdk. Each loads, calls, says and saves."""

from rasa_sdk.plugin import plugin_manager

from actions import guard

guard.listen_on_loopback()
if not plugin_manager().is_registered(guard):
    plugin_manager().register(guard)
