"""A reader of leftovers: what a web page or a transmission stuck to a dispatch.

A line is told by its first word or sign, or by the credit of a picture at its end.
"""

from __future__ import annotations

from typing import Final

import regex

from newsmodel.models import ResidueKind

__all__ = ["CODES", "is_stamp", "is_stub", "residue_kind", "tail_residue"]

_K = ResidueKind


def _opening(kind: ResidueKind, *patterns: str) -> tuple[tuple[regex.Pattern[str], ResidueKind], ...]:
    return tuple((regex.compile(pattern, regex.IGNORECASE), kind) for pattern in patterns)


_RULES: Final[dict[str, tuple[tuple[regex.Pattern[str], ResidueKind], ...]]] = {
    "scroll": _opening(_K.NAVIGATION, r"scroll (?:down|to)\b"),
    "advertisement": _opening(_K.ADVERTISEMENT, r"\W*advertisement\b.{0,60}$"),
    "advertisements": _opening(_K.ADVERTISEMENT, r"advertisements?$"),
    "sponsored": _opening(_K.ADVERTISEMENT, r"sponsored(?: content| by| links?)?\b.{0,40}$"),
    "promoted": _opening(_K.ADVERTISEMENT, r"promoted (?:stories|content)"),
    "ads": _opening(_K.ADVERTISEMENT, r"ads by\b"),
    "ad": _opening(_K.ADVERTISEMENT, r"ad(?: feature)?$"),
    "view": _opening(_K.CAPTION, r"view (?:gallery|photos?|images?|slideshow|image)(?![a-z])")
    + _opening(_K.PROMPT, r"view (?:comments?|all)\b.{0,30}$"),
    "launch": _opening(_K.CAPTION, r"launch (?:gallery|slideshow)"),
    "gallery": _opening(_K.CAPTION, r"gallery(?::|$)"),
    "slideshow": _opening(_K.CAPTION, r"slideshow\b"),
    "video": _opening(_K.NAVIGATION, r"video (?:loading|player|unavailable)\b", r"video:"),
    "poll": _opening(_K.NAVIGATION, r"poll loading"),
    "loading": _opening(_K.NAVIGATION, r"loading\b.{0,20}$"),
    "watch": _opening(_K.NAVIGATION, r"watch(?: more| now| live| the video)?\s*:", r"watch (?:live|the video|video)\b"),
    "listen": _opening(_K.NAVIGATION, r"listen(?: to this (?:article|story))?\b.{0,10}$"),
    "play": _opening(_K.NAVIGATION, r"play(?: video)?$"),
    "read": _opening(_K.NAVIGATION, r"read (?:more|also|next|the full|on|:)(?:\s*[:|]|\b.{0,10}$|\s*[-–—]|\s+(?:about|on|here)\b)", r"read (?:more|also|next) ?:"),
    "also": _opening(_K.NAVIGATION, r"also (?:read|see|watch)\s*[:|]?"),
    "see": _opening(_K.NAVIGATION, r"see (?:also|more|all)\b(?:\s*[:|]|.{0,24}$)"),
    "continue": _opening(_K.NAVIGATION, r"continue reading\b"),
    "click": _opening(_K.NAVIGATION, r"click (?:here|to|on|for|the)\b"),
    "tap": _opening(_K.NAVIGATION, r"tap (?:here|to)\b"),
    "swipe": _opening(_K.NAVIGATION, r"swipe\b"),
    "skip": _opening(_K.NAVIGATION, r"skip (?:to|advert|ad)\b"),
    "back": _opening(_K.NAVIGATION, r"back to (?:top|home)\b"),
    "go": _opening(_K.NAVIGATION, r"go to\b.{0,24}$"),
    "more": _opening(_K.RELATED, r"more (?:from|on|in|stories|news|like this|coverage|about)\b[^.]{0,60}$")
    + _opening(_K.NAVIGATION, r"more-in$"),
    "related": _opening(_K.RELATED, r"related(?: (?:stories|coverage|articles?|topics?|news|links?|content|video|posts?))?\s*(?::|$)", r"related:"),
    "recommended": _opening(_K.RELATED, r"recommended\b.{0,24}$"),
    "most": _opening(_K.RELATED, r"most (?:read|popular|viewed|shared|watched)\b.{0,24}$"),
    "trending": _opening(_K.RELATED, r"trending\b.{0,24}$"),
    "you": _opening(_K.RELATED, r"you (?:may|might) (?:also )?(?:like|want|be interested)\b.{0,30}$")
    + _opening(_K.PROMPT, r"you can (?:follow|subscribe|sign)\b"),
    "don't": _opening(_K.RELATED, r"don['’]t miss\b.{0,60}$"),
    "top": _opening(_K.RELATED, r"top (?:stories|news)\s*:?$"),
    "share": _opening(_K.PROMPT, r"share(?: this| on| with| via|:|$| \d| article| story).{0,60}$"),
    "tweet": _opening(_K.PROMPT, r"tweet(?: this)?\b.{0,20}$"),
    "email": _opening(_K.PROMPT, r"email(?: this| article)?$"),
    "print": _opening(_K.PROMPT, r"print(?: this| article)?$"),
    "comment": _opening(_K.PROMPT, r"comments?(?: \(?\d+\)?| on this| below|:)?$"),
    "comments": _opening(_K.PROMPT, r"comments?(?: \(?\d+\)?| are closed| below|:)?\.?$"),
    "post": _opening(_K.PROMPT, r"post a comment"),
    "leave": _opening(_K.PROMPT, r"leave a (?:comment|reply)"),
    "have": _opening(_K.PROMPT, r"have (?:something to add|your say|a (?:story|tip|news tip|confidential))\b"),
    "what": _opening(_K.PROMPT, r"what do you think\b.{0,80}$"),
    "tell": _opening(_K.PROMPT, r"tell us\b.{0,80}$"),
    "got": _opening(_K.PROMPT, r"got a (?:story|tip|news)\b"),
    "sorry": _opening(_K.PROMPT, r"sorry,? we are not currently accepting"),
    "like": _opening(_K.PROMPT, r"like us\b", r"like(?: \d+| this)?$"),
    "follow": _opening(_K.PROMPT, r"follow us\b", r"follow$"),
    "join": _opening(_K.PROMPT, r"join (?:the (?:conversation|discussion)|us on)\b"),
    "subscribe": _opening(_K.PROMPT, r"subscribe\b.{0,80}$"),
    "sign": _opening(_K.PROMPT, r"sign (?:up|in) (?:for|to|with|here|now|today)\b"),
    "get": _opening(_K.PROMPT, r"get (?:the latest|our|breaking|news|email|daily|alerts)\b.{0,80}\b(?:news|newsletter|app|inbox|alerts|updates)\b"),
    "download": _opening(_K.PROMPT, r"download (?:the|our)\b.{0,40}\bapp\b"),
    "register": _opening(_K.PROMPT, r"register (?:now|here|for)\b.{0,40}$"),
    "log": _opening(_K.PROMPT, r"log ?(?:in|out)\b.{0,30}$"),
    "please": _opening(_K.CODE, r"please (?:enable|turn on) javascript", r"please update your browser")
    + _opening(_K.PROMPT, r"please (?:share|subscribe|sign|like|follow|comment)\b"),
    "enlarge": _opening(_K.CAPTION, r"enlarge (?:this )?(?:image|photo)"),
    "toggle": _opening(_K.CAPTION, r"toggle caption"),
    "hide": _opening(_K.CAPTION, r"hide caption"),
    "file": _opening(_K.CAPTION, r"file(?: photo| picture| image| pic)?(?: ?[:–—-]| shows\b)", r"file photo\b"),
    "photo": _opening(_K.CAPTION, r"\(?photos? ?(?::|by\b|/|credit|courtesy)"),
    "photos": _opening(_K.CAPTION, r"photos ?(?::|by\b)"),
    "image": _opening(_K.CAPTION, r"images? ?(?::|by\b|credit|source|caption)"),
    "picture": _opening(_K.CAPTION, r"picture ?(?::|by\b|credit)"),
    "caption": _opening(_K.CAPTION, r"caption ?:"),
    "credit": _opening(_K.CAPTION, r"credit ?:"),
    "getty": _opening(_K.CAPTION, r"getty(?: images)?$"),
    "reuters": _opening(_K.CAPTION, r"reuters/\p{Lu}"),
    "issued": _opening(_K.NAVIGATION, r"issued on ?:"),
    "modified": _opening(_K.NAVIGATION, r"modified ?:"),
    "published": _opening(_K.NAVIGATION, r"(?:first )?published(?: on| at)?\s*+:?\s*+(?:\d|\p{L}{3,9}\.? \d)[^.]{0,40}$", r"published:"),
    "updated": _opening(_K.NAVIGATION, r"(?:last )?updated(?: on| at)?\s*+:?\s*+(?:\d|\p{L}{3,9}\.? \d)[^.]{0,40}$", r"updated:"),
    "last": _opening(_K.NAVIGATION, r"last (?:updated|modified)\b"),
    "posted": _opening(_K.NAVIGATION, r"posted(?: on| at| by)?\s*+:?\s*+(?:\d|\p{L}{3,9}\.? \d)[^.]{0,40}$", r"posted:"),
    "our": _opening(_K.NAVIGATION, r"our standards ?:"),
    "opens": _opening(_K.NAVIGATION, r"opens (?:in a )?new (?:tab|window)"),
    "close": _opening(_K.OTHER, r"close(?: \S+){0,2}(?: (?:banner|ad|window|menu|dialog))?$"),
    "menu": _opening(_K.NAVIGATION, r"menu$"),
    "search": _opening(_K.NAVIGATION, r"search$"),
    "home": _opening(_K.NAVIGATION, r"home ?[>|»/]"),
    "text": _opening(_K.NAVIGATION, r"text size\b"),
    "cookie": _opening(_K.PROMPT, r"cookie (?:policy|settings|preferences)"),
    "we": _opening(_K.PROMPT, r"we use cookies\b", r"we(?:['’]d| would) love to hear\b"),
    "by": _opening(_K.PROMPT, r"by (?:submitting|clicking|signing up|subscribing)\b"),
    "want": _opening(_K.PROMPT, r"want (?:more|to (?:read|know|get) more)\b.{0,60}$"),
    "on": _opening(_K.NAVIGATION, r"on a mobile device\b", r"on mobile\?"),
    "with": _opening(_K.OTHER, r"with (?:news ?)?wire services$"),
    "function": _opening(_K.CODE, r"function\s*+\w*+\s*+\("),
    "var": _opening(_K.CODE, r"var \w+\s*="),
    "window": _opening(_K.CODE, r"window\.\w"),
    "document": _opening(_K.CODE, r"document\.\w"),
    "media": _opening(_K.CODE, r"@media\b"),
    "brightcove": _opening(_K.CODE, r"brightcove\."),
    "embed": _opening(_K.CODE, r"embed(?: \(\p{L}+\))?\s*:?$"),
    "this": _opening(_K.CODE, r"this (?:browser|video|content|page) (?:does not|is not|requires)\b")
    + _opening(_K.PROMPT, r"this (?:article|story) was (?:shared|sent)\b"),
    "your": _opening(_K.CODE, r"your browser (?:does not|is)\b"),
}
_PICTURE: Final = regex.compile(
    r"(?:\(\s?(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Xinhua|Yonhap|PA|Press Association)\b[^()\n]{0,20}?(?:Photo|Images?|/)[^()\n]{0,80}\)"
    r"|\bREUTERS/\p{Lu}[^\n]{2,120}?|©\s?\p{L}[^\n.]{1,60}(?:AFP|AP|Reuters|Getty)[^\n.]{0,20}"
    r"|(?:via |/ ?)?Getty Images|\bFile Photo|\bHandout via (?:REUTERS|Reuters)|\bAFP/File|AFP PHOTO[^\n]{0,60}|\(Photo(?:: | by |credit)[^()\n]{2,80}\)"
    r"|\bPhoto: \p{Lu}[^\n.]{1,60}|/(?:AFP|AP|EPA|Reuters|Xinhua|Pool)(?:/\p{L}+)?\)?)\.?$"
)
_COUNTED: Final = regex.compile(r"\d{1,3} of \d{1,3}\.?\s")
_MARKUP: Final = regex.compile(r"<(?:!--|/?\p{L}[\p{L}\d]*+(?:[\s>/]|$))|[\w.#@ ,:()-]{0,120}\{|[\w.]+\([^()]{0,80}\);$|\}+$|//")
_MINUTES: Final = regex.compile(r"\d{1,2} ?(?:-?\s?min(?:ute)?s?)(?: read| watch)?$", regex.IGNORECASE)
_STAMP: Final = regex.compile(
    r"\(?(?:AP|NYT|KWS|UPI|AFP|DPA|LAT|WP)(?:-[A-Z]{2,4})?-\d\d[:-]\d\d-\d\d[^\n]{0,20}|"
    r"\d{6} GMT \p{L}{3} \d\d|\(PROFILE \(.*|"
    r"(?:\d{1,2}/\d{1,2}/\d{2,4}|\d{4}-\d\d-\d\d)(?:\s++\d{1,2}:\d\d(?::\d\d)?)?|\d{1,2}:\d\d(?::\d\d)?|"
    r"(?:NEWS STORY)|"
    r"\p{Lu}{2,4}(?:_\p{Lu}{2,4}_)?\d{8}[.\d]*+(?:\s++NEWS STORY)?(?:\s++(?:\d{1,2}/\d{1,2}/\d{2,4}|\d{4}-\d\d-\d\d)(?:\s++\d{1,2}:\d\d(?::\d\d)?)?)?"
)
CODES: Final = regex.compile(
    r"(?<![^\s\n])(?:(?:(?:&|amp)(?:Q[LCR]|UR|LR|HT|Cx\w\w);?|(?:Q[LCR]|UR|LR|HT|Cx\w\w))(?=\s|$)[ \t]*+)++"
)
"""A run of typesetting codes: "&QL;  &UR;", "QC UR"."""
_CUT: Final = regex.compile(r"\s?(?:…|\.\.\.)\s?\[\+\d+ chars\]$")


def residue_kind(text: str, start: int, end: int, word: str) -> ResidueKind | None:
    """What sort of leftover a whole line is; None where it may be part of the story.

    `word` is its first word in lower case.
    """
    length = end - start
    for pattern, kind in _RULES.get(word, ()):
        if length < 400 and pattern.match(text, start, end) is not None:
            return kind
    sign = text[start]
    if sign in "<@#.}{/" and length < 4000 and _MARKUP.match(text, start, end):
        return _K.CODE
    if sign.isdigit() and (_COUNTED.match(text, start, end) or (length < 20 and _MINUTES.match(text, start, end))):
        return _K.CAPTION if length > 20 else _K.NAVIGATION
    last = text[end - 1]
    if last in ";}" and length < 400 and _MARKUP.match(text, start, end):
        return _K.CODE
    if length < 700 and (last in ")/" or last.isalpha() or last == ".") and _picture(text, start, end) is not None:
        return _K.CAPTION
    if is_stamp(text, start, end):
        return _K.CODE
    return None


def is_stamp(text: str, start: int, end: int) -> bool:
    """Whether a line is a number, a time or a heading of the transmission."""
    sign = text[start]
    if not (sign.isupper() or sign.isdigit() or sign == "("):
        return False
    match = _STAMP.match(text, start, end)
    if match is None:
        return False
    rest = text[match.end() : end]
    return not rest.strip() or CODES.fullmatch(" " + rest.strip(), 1) is not None


def _picture(text: str, start: int, end: int) -> regex.Match[str] | None:
    """The credit of a picture that ends a line. A long line with a bracket is a paragraph."""
    low = max(start, end - 140)
    for mark in ("REUTERS", "AFP", "Photo", "Getty", "AP ", "/AP", "EPA", "©", "PHOTO", "Xinhua", "/Pool"):
        if text.find(mark, low, end) >= 0:
            return _PICTURE.search(text, low, end)
    return None


def tail_residue(text: str, start: int, end: int) -> tuple[int, ResidueKind] | None:
    """What is stuck to the end of a paragraph: the mark of a cut, the credit of a picture."""
    match = _CUT.search(text, max(start, end - 30), end)
    return None if match is None else (match.start(), _K.OTHER)


def is_stub(text: str, start: int, end: int) -> bool:
    """Whether a line is cut short with an ellipsis, as captions in a list of pictures are."""
    return end - start < 160 and (
        text.endswith((" …", " ...", "&hellip;"), start, end) and text[start].isupper()
    )
