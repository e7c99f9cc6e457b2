"""Keys of servers in the system's keyring; where there is none, the settings file serves."""

import logging

log = logging.getLogger(__name__)
SERVICE = "microturn"


def stored(name: str) -> str:
    """The secret under `name`, or an empty text."""
    try:
        import keyring

        return keyring.get_password(SERVICE, name) or ""
    except Exception as error:  # backends of many desktops fail in ways of their own
        log.info("No keyring: %s.", error)
        return ""


def keep(name: str, secret: str) -> bool:
    """Store a secret, or forget it where it is empty; False where no keyring takes it."""
    try:
        import keyring

        if secret:
            keyring.set_password(SERVICE, name, secret)
            return stored(name) == secret  # some backends only pretend
        if keyring.get_password(SERVICE, name):
            keyring.delete_password(SERVICE, name)
    except Exception as error:
        log.info("No keyring: %s.", error)
        return False
    return True
