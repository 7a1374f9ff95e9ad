"""The forms of a verb by which its subject is looked for."""

from __future__ import annotations

__all__ = ["FINITE", "INFINITIVE", "PARTICIPLE", "PASSIVE"]

FINITE, PARTICIPLE, INFINITIVE, PASSIVE = "finite", "participle", "infinitive", "passive"
