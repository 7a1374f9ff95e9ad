"""The look of the page fragment: data, in CSS.

Every rule begins with `.newsmodel`, so that nothing else on the page changes. Each mark differs
by line, weight or slant as well as by colour. `--h` is the hue of a speaker.
"""

from __future__ import annotations

from typing import Final

__all__ = ["STYLE"]

_LIGHT: Final = """
--ink:#1c2128;--paper:#ffffff;--dim:#5d6673;--rule:#d5dae1;--tint:93%;--line:38%;--word:32%;--rich:75%;
"""
_DARK: Final = """
--ink:#e3e7ec;--paper:#15181d;--dim:#98a2b0;--rule:#343b45;--tint:17%;--line:66%;--word:76%;--rich:55%;
"""

_RULES: Final = """
.newsmodel{color:var(--ink);background:var(--paper);border:1px solid var(--rule);border-radius:8px;
max-width:44rem;margin:0 auto;padding:clamp(.9rem,4vw,1.6rem) clamp(1rem,5vw,2rem);text-align:left;
font:1.02rem/1.65 Georgia,"Times New Roman",serif}
.newsmodel *{box-sizing:border-box}
.newsmodel .newsmodel-text{white-space:pre-wrap;overflow-wrap:anywhere}
.newsmodel .newsmodel-text :is(h2,h3,p){display:inline;margin:0;padding:0;border:0;
font:inherit;color:inherit;background:none;letter-spacing:normal}
.newsmodel .newsmodel-text h2{font-size:1.55em;font-weight:700;line-height:1.25}
.newsmodel .newsmodel-text h3{font-weight:700}
.newsmodel .newsmodel-text :is(.nm-notice,.nm-byline,.nm-signoff,.nm-residue){
font:.82em/1.7 system-ui,sans-serif;color:var(--dim)}
.newsmodel .newsmodel-text .nm-notice{font-style:italic}
.newsmodel .newsmodel-text .nm-residue{text-decoration:line-through}
.newsmodel .nm-dateline{font-variant-caps:all-small-caps;letter-spacing:.03em;color:var(--dim)}
.newsmodel mark{color:inherit;background:none;padding:.08em 0;
-webkit-box-decoration-break:clone;box-decoration-break:clone}
.newsmodel .nm-quote{background:hsl(var(--h) var(--rich) var(--tint));
border-bottom:2px solid hsl(var(--h) 65% var(--line))}
.newsmodel .nm-quote.nm-term,.newsmodel .nm-quote.nm-unknown{background:none;
border-bottom:2px double var(--dim)}
.newsmodel .nm-claim{border-bottom:2px dotted hsl(var(--h) 65% var(--line))}
.newsmodel .nm-claim.nm-unknown{border-bottom-color:var(--dim)}
.newsmodel .nm-claim .nm-quote{padding-bottom:0}
.newsmodel .nm-source{font-weight:700;color:hsl(var(--h) 70% var(--word))}
.newsmodel .nm-source.nm-unknown{color:inherit}
.newsmodel .nm-cue{font-style:italic}
.newsmodel .nm-mention{text-decoration:underline;text-decoration-style:wavy;
text-decoration-color:hsl(var(--h) 65% var(--line));text-decoration-thickness:1px}
.newsmodel .nm-date{padding:0 .15em;border-radius:3px;
box-shadow:inset 0 0 0 1px var(--rule);background:hsl(0 0% 50%/.1)}
.newsmodel [data-speaker]::after{content:attr(data-speaker);font:700 .62em/1 system-ui,sans-serif;
vertical-align:super;margin-left:.15em;color:hsl(var(--h) 70% var(--word))}
.newsmodel .nm-unknown[data-speaker]::after{color:var(--dim)}
.newsmodel .newsmodel-legend{margin:1.4rem 0 0;padding:.9rem 0 0;border-top:1px solid var(--rule);
font:.82rem/1.6 system-ui,sans-serif;color:var(--dim)}
.newsmodel .newsmodel-legend ul{list-style:none;margin:0 0 .5rem;padding:0;
display:flex;flex-wrap:wrap;gap:.25rem 1.2rem}
.newsmodel .newsmodel-legend li{margin:0;padding:0}
.newsmodel .nm-number{display:inline-block;min-width:1.5em;padding:0 .35em;margin-right:.35em;
text-align:center;font-weight:700;border-radius:.7em;color:hsl(var(--h) 70% var(--word));
background:hsl(var(--h) var(--rich) var(--tint));border:1px solid hsl(var(--h) 65% var(--line))}
.newsmodel .nm-name{color:var(--ink)}
.newsmodel .newsmodel-legend .nm-unknown{color:inherit}
"""


def _style() -> str:
    """Light, then dark where the reader's system or notebook asks for it."""
    light, dark = _LIGHT.replace("\n", ""), _DARK.replace("\n", "")
    notebooks = '[data-jp-theme-light="false"] .newsmodel,.vscode-dark .newsmodel'
    return (
        f".newsmodel{{{light}}}\n"
        f"@media (prefers-color-scheme:dark){{.newsmodel{{{dark}}}}}\n"
        f'[data-jp-theme-light="true"] .newsmodel,.vscode-light .newsmodel{{{light}}}\n'
        f"{notebooks}{{{dark}}}{_RULES}"
    )


STYLE: Final = _style()
