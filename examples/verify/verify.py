import base64
import hashlib
import hmac
import time


def verify(secret: str, headers: dict, body: bytes, now: float | None = None) -> bool:
    """Whether the request comes from someone who knows the secret and is less than five minutes old."""
    sent = headers.get("webhook-timestamp", "")
    if not sent.isascii() or not sent.isdigit() or abs((now or time.time()) - int(sent)) > 300:
        return False
    key = base64.b64decode(secret[6:]) if secret.startswith("whsec_") else secret.encode()
    signed = f"{headers.get('webhook-id', '')}.{sent}.".encode() + body
    expected = b"v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest())
    given = headers.get("webhook-signature", "").split(" ")
    return any(hmac.compare_digest(expected, part.encode()) for part in given)
