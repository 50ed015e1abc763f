"""The accounts of a workspace: connecting, keeping the sign-ins alive, disconnecting.

Start with `accounts.py`. Tokens are in the vault and nowhere else (`tokens.py`); `grants.py` renews them, once for
however many callers wait; `condition.py` says how an account is doing.
"""

from brova_desktop.connectors.net.service import Service
from brova_desktop.connectors.oauth.flow import Consent
from brova_desktop.connectors.oauth.landing import Landing
from brova_desktop.services.accounts.accounts import Accounts
from brova_desktop.services.accounts.condition import Ending

__all__ = ["Accounts", "Consent", "Ending", "Landing", "Service"]
