"""Articles made by hand: one with everything that the models can hold, and any by chance."""

from __future__ import annotations

import datetime
from typing import Final, TypeVar

from hypothesis import strategies as st

from newsmodel import (
    Article,
    Attribution,
    Basis,
    Byline,
    Claim,
    ClaimKind,
    Credit,
    DateKind,
    Dateline,
    DateMention,
    Diagnostic,
    DiagnosticKind,
    Headline,
    Mention,
    Mode,
    Notice,
    NoticeKind,
    Paragraph,
    Phrase,
    Place,
    Quote,
    QuoteKind,
    Residue,
    ResidueKind,
    Section,
    SignOff,
    Span,
    Speaker,
    SpeakerKind,
    Subheading,
)

__all__ = ["TEXT", "any_article", "everything"]

T = TypeVar("T")

_KATHMANDU: Final = datetime.timezone(datetime.timedelta(hours=5, minutes=45))

TEXT = """\
ATTENTION - ADDS minister ///

UPDATE 1-Norland 🚢 ferry halts after storm

By Ann Lee and Bo Ray, Coast Wire

PORT ELM, Norland, Jan. 28 (Coast Wire) - The ferry will not sail before Friday, an aide said \
Minister Cara Dunn told reporters. “We will ‘wait and see’ 🌊, all of us,” Dunn said. “It may last.

“Nobody is to blame,” she added, calling it “the long night.”

– Empty piers –

Northport and Elm denied that they had asked for the “Sea Star” to return.

burs-al/br (Reporting by Ann Lee in Elm; Editing by Bo Ray) Enditem

Advertisement
"""


def _span(words: str, after: str = "") -> Span:
    start = TEXT.index(words, TEXT.index(after) if after else 0)
    return Span(start, start + len(words))


def _phrase(words: str, after: str = "") -> Phrase:
    return Phrase(_span(words, after), words)


def _quote(number: int, words: str, kind: QuoteKind, **rest: object) -> Quote:
    span = _span(words)
    closed = words.endswith(("”", "’"))
    inside = words[1:-1] if closed else words[1:]
    return Quote(f"q{number}", span, inside, closed, kind, **rest)  # type: ignore[arg-type]


def everything() -> Article:
    """A dispatch with every kind of block, a relay, joint speakers and quotations in quotations."""
    dunn = Speaker("s1", "Cara Dunn", SpeakerKind.PERSON, "Minister")
    aide = Speaker("s2", "an aide", SpeakerKind.PERSON, named=False)
    ports = Speaker("s3", "Northport and Elm", SpeakerKind.GROUP, members=("s4", "s5"))
    northport = Speaker("s4", "Northport", SpeakerKind.PLACE)
    elm = Speaker("s5", "Elm", SpeakerKind.PLACE)
    filed = DateMention(
        "d1",
        _span("Jan. 28"),
        "Jan. 28",
        DateKind.DATE,
        "2022-01-28",
        datetime.date(2022, 1, 28),
        datetime.date(2022, 1, 29),
    )
    friday = DateMention("d2", _span("Friday"), "Friday", DateKind.DATE)
    relay = Attribution(
        _phrase("an aide"), _phrase("said"), aide, None, None, "cue_before_content", Basis.EXPLICIT
    )
    told = Attribution(
        _phrase("Minister Cara Dunn"),
        _phrase("told"),
        dunn,
        _phrase("reporters"),
        relay,
        "cue_after_content",
        Basis.EXPLICIT,
    )
    said = Attribution(
        _phrase("Dunn", "all of us"),
        _phrase("said", "all of us"),
        dunn,
        None,
        None,
        "cue_after_quote",
        Basis.EXPLICIT,
    )
    added = Attribution(
        _phrase("she"), _phrase("added"), dunn, None, None, "cue_after_quote", Basis.RESOLVED
    )
    denied = Attribution(
        _phrase("Northport and Elm"),
        _phrase("denied"),
        ports,
        None,
        None,
        "cue_before_content",
        Basis.EXPLICIT,
    )
    inner = _quote(2, "‘wait and see’", QuoteKind.PARTIAL)
    quotes = (
        _quote(
            1,
            "“We will ‘wait and see’ 🌊, all of us,”",
            QuoteKind.FULL,
            inner=(inner,),
            attribution=said,
        ),
        _quote(3, "“It may last.", QuoteKind.FULL, attribution=said),
        _quote(4, "“Nobody is to blame,”", QuoteKind.FULL, continues=True, attribution=added),
        _quote(5, "“the long night.”", QuoteKind.PARTIAL, attribution=added),
        _quote(6, "“Sea Star”", QuoteKind.TERM),
    )
    claims = (
        Claim(
            "c1",
            _span("The ferry will not sail before Friday, an aide said Minister Cara Dunn told"),
            (_phrase("The ferry will not sail before Friday"),),
            ClaimKind.INDIRECT,
            Mode.STATED,
            told,
            dates=(friday,),
        ),
        Claim(
            "c2",
            Span(quotes[0].span.start, quotes[1].span.end),
            (_phrase(TEXT[quotes[0].span.start : quotes[0].span.end]), _phrase("“It may last.")),
            ClaimKind.DIRECT,
            Mode.BELIEVED,
            said,
            hedges=(_phrase("may", "It "),),
            quotes=quotes[:2],
        ),
        Claim(
            "c3",
            Span(quotes[2].span.start, quotes[3].span.end),
            (_phrase("“Nobody is to blame,”"), _phrase("it “the long night.”")),
            ClaimKind.MIXED,
            Mode.STATED,
            added,
            quotes=quotes[2:4],
        ),
        Claim(
            "c4",
            _span("Northport and Elm denied that they had asked for the “Sea Star” to return"),
            (_phrase("that they had asked for the “Sea Star” to return"),),
            ClaimKind.INDIRECT,
            Mode.DENIED,
            denied,
        ),
    )
    dateline = Dateline(
        _span("PORT ELM, Norland, Jan. 28 (Coast Wire) -"),
        "PORT ELM, Norland, Jan. 28 (Coast Wire) -",
        (Place("PORT ELM", "Norland"),),
        filed,
        ("Coast Wire",),
    )
    lead = TEXT[_span("The ferry").start : _span("It may last.").end]
    second = "“Nobody is to blame,” she added, calling it “the long night.”"
    third = "Northport and Elm denied that they had asked for the “Sea Star” to return."
    paragraphs = (
        Paragraph(
            _span(lead),
            lead,
            (
                _phrase(lead[: lead.index(" “We")]),
                _phrase("“We will ‘wait and see’ 🌊, all of us,” Dunn said."),
                _phrase("“It may last."),
            ),
        ),
        Paragraph(_span(second), second, (_phrase(second),)),
        Paragraph(_span(third), third, (_phrase(third),)),
    )
    subheading = Subheading(_span("– Empty piers –"), "– Empty piers –", "Empty piers")
    sign_off = "burs-al/br (Reporting by Ann Lee in Elm; Editing by Bo Ray) Enditem"
    return Article(
        text=TEXT,
        published=datetime.datetime(2022, 1, 28, 21, 5, 7, tzinfo=_KATHMANDU),
        headline=Headline(
            _span("UPDATE 1-Norland 🚢 ferry halts after storm"),
            "UPDATE 1-Norland 🚢 ferry halts after storm",
            "Norland 🚢 ferry halts after storm",
            ("UPDATE 1",),
        ),
        notices=(
            Notice(
                _span("ATTENTION - ADDS minister ///"),
                "ATTENTION - ADDS minister ///",
                NoticeKind.ADVISORY,
            ),
        ),
        byline=Byline(
            _span("By Ann Lee and Bo Ray, Coast Wire"),
            "By Ann Lee and Bo Ray, Coast Wire",
            ("Ann Lee", "Bo Ray"),
            "Coast Wire",
        ),
        dateline=dateline,
        sections=(
            Section(Span(paragraphs[0].span.start, paragraphs[1].span.end), None, paragraphs[:2]),
            Section(
                Span(subheading.span.start, paragraphs[2].span.end), subheading, paragraphs[2:]
            ),
        ),
        sign_off=SignOff(
            _span(sign_off),
            sign_off,
            "burs",
            ("al", "br"),
            (Credit("Ann Lee", "Elm"),),
            (),
            (Credit("Bo Ray"),),
            "Enditem",
        ),
        residue=(Residue(_span("Advertisement"), "Advertisement", ResidueKind.ADVERTISEMENT),),
        quotes=quotes,
        claims=claims,
        dates=(filed, friday),
        speakers=(dunn, aide, ports, northport, elm),
        mentions=(
            Mention(_span("Minister Cara Dunn"), "Minister Cara Dunn", "s1"),
            Mention(_span("she"), "she", "s1"),
            Mention(_span("Northport and Elm"), "Northport and Elm", "s3"),
        ),
        diagnostics=(
            Diagnostic(DiagnosticKind.UNRESOLVED_DATE, friday.span, "The day is not known."),
        ),
    )


_letters = st.sampled_from("abAB “”‘’\"'.,\n\r\t \\–é\u0301\u200f\u2028🌊🚢\ud83d\udea2\x00<&>")


@st.composite
def any_article(draw: st.DrawFn) -> Article:
    """An article whose models stand anywhere in any text, linked in any way."""
    text = draw(st.text(_letters, min_size=1, max_size=40))
    number = st.integers(0, len(text))
    spans = st.tuples(number, number).map(lambda pair: Span(min(pair), max(pair)))
    phrases = spans.map(lambda span: Phrase(span, span.slice(text)))
    words = st.text("ab é🌊", max_size=4)
    maybe = st.none() | words

    def several(strategy: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
        return st.lists(strategy, max_size=most).map(tuple)

    def standing(model: type[T], **rest: object) -> T:
        span = draw(spans)
        fields = {name: draw(value) for name, value in rest.items()}  # type: ignore[arg-type]
        return model(span=span, text=span.slice(text), **fields)

    def count() -> range:
        return range(1, 1 + draw(st.integers(0, 3)))

    ids = [f"s{i}" for i in count()]
    speakers = tuple(
        Speaker(
            name,
            draw(words),
            draw(st.sampled_from(SpeakerKind)),
            draw(maybe),
            draw(st.booleans()),
            draw(several(st.sampled_from(ids))),
        )
        for name in ids
    )
    days = st.none() | st.dates()
    dates = tuple(
        standing(
            DateMention,
            id=st.just(f"d{i}"),
            kind=st.sampled_from(DateKind),
            value=maybe,
            start=days,
            end=days,
        )
        for i in count()
    )
    attributions: list[Attribution] = []
    for _ in count():
        attributions.append(
            Attribution(
                draw(st.none() | phrases),
                draw(st.none() | phrases),
                draw(st.sampled_from([None, *speakers])),
                draw(st.none() | phrases),
                draw(st.sampled_from([None, *attributions])),
                draw(words),
                draw(st.sampled_from(Basis)),
            )
        )
    attribution = st.sampled_from([None, *attributions])
    quotes: list[Quote] = []
    for i in range(1, 1 + draw(st.integers(0, 4))):
        inner = draw(several(st.sampled_from(quotes), 1)) if quotes else ()
        quotes.append(
            standing(
                Quote,
                id=st.just(f"q{i}"),
                closed=st.booleans(),
                kind=st.sampled_from(QuoteKind),
                continues=st.booleans(),
                inner=st.just(inner),
                attribution=attribution,
            )
        )
    listed = tuple(draw(st.permutations(quotes)))[: draw(st.integers(0, 4))]
    claims = tuple(
        Claim(
            f"c{i}",
            draw(spans),
            draw(several(phrases)),
            draw(st.sampled_from(ClaimKind)),
            draw(st.sampled_from(Mode)),
            draw(st.sampled_from(attributions)),
            draw(several(phrases)),
            draw(several(st.sampled_from(quotes))) if quotes else (),
            draw(several(st.sampled_from(dates))) if dates else (),
        )
        for i in (count() if attributions else ())
    )
    places = st.builds(Place, words, maybe)
    dateline = standing(
        Dateline,
        places=several(places),
        date=st.sampled_from([None, *dates]),
        agencies=several(words),
    )
    paragraphs = tuple(standing(Paragraph, sentences=several(phrases)) for _ in count())
    zones = st.none() | st.just(datetime.UTC) | st.just(_KATHMANDU)
    return Article(
        text=text,
        language=draw(words),
        published=draw(st.none() | st.dates() | st.datetimes(timezones=zones)),
        headline=standing(Headline, title=words, tags=several(words)),
        dateline=draw(st.sampled_from([None, dateline])),
        sections=(Section(draw(spans), draw(st.none()), paragraphs),),
        quotes=listed,
        claims=claims,
        dates=dates,
        speakers=speakers,
        mentions=tuple(standing(Mention, speaker_id=st.sampled_from(ids)) for _ in ids),
        diagnostics=tuple(
            Diagnostic(draw(st.sampled_from(DiagnosticKind)), draw(spans), draw(words))
            for _ in count()
        ),
    )
