"""The name by which exports call an article: always the same for the same text."""

from __future__ import annotations

from newsmodel.errors import NotText
from newsmodel.models import Article

__all__ = ["uri_of"]


def uri_of(article: Article, uri: str | None) -> str:
    """The URI that the caller gives, or a UUID made of the text (version 8 of RFC 9562)."""
    if uri is not None:
        if not isinstance(uri, str):
            raise NotText(uri, "uri")
        return uri
    import hashlib  # noqa: PLC0415 - it loads a library of ciphers, and few need it

    digest = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
    variant = "89ab"[int(digest[16], 16) & 3]
    return (
        f"urn:uuid:{digest[:8]}-{digest[8:12]}-8{digest[13:16]}"
        f"-{variant}{digest[17:20]}-{digest[20:32]}"
    )
