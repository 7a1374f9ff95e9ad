"""Dispatches for the tests: invented ones, and the sample where it is at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "seeds" / "000_39978e05e9f9006f.txt"
needs_sample = pytest.mark.skipif(
    not SAMPLE.exists(), reason="the sample dispatch is not carried by the distribution"
)

INVENTED = [
    """UPDATE 2-Lake town reopens bridge after storm

By Mara Lindqvist

ARDEN, Norland, March 3 (Reuters) - The old bridge of Arden “is safe again,” the town’s engineer,
Jonas Holm, said on Friday.

“We tested every cable. We tested every bolt,” Holm told reporters. “Nobody needs to worry.

“The ferry will stop on Monday,” he added.

TOLLS TO RISE

According to a mayor’s aide, Mayor Petra Vance told the council that she had “no plans” to raise
tolls before October. Council members said they were not convinced.

(Reporting by Mara Lindqvist in Arden; Editing by Tom Ek)
""",
    """Island fishers reject quota deal

– ‘No future’ –

Fishers on the island of Sorrel said Tuesday they would not accept a new quota, calling it "a
joke".

"There is no future in it," Dana Okoro, 54, told AFP. Her brother Ben agreed: "We'd rather sell."

The ministry declined to comment. Two officials familiar with the talks said the minister may
resign next week.

burs-mk/pt

Advertisement
Share this story
""",
    """BC-Norland-Rail, 2nd Ld-Writethru,0301
Trains halted across Norland after signal fault
Eds: UPDATES with quotes.
By ANN LEE
Associated Press Writer
   VELD, Norland (AP) _ Trains stood still across Norland on Monday.
   ``We are sorry,'' said rail chief Otto Brandt. ``We will pay.''
   Passengers slept on benches. One of them, Lia Moreau, said she had waited
nine hours.
   ___
   Associated Press writer Bo Ek in Arden contributed to this report.
""",
]
