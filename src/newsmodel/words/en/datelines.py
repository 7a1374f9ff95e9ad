"""What may stand in a dateline beside places and agencies."""

LINKS = frozenset(
    "am an auf al bei city da das de del der des di do dos du el en es i im la las le les lo "
    "los of on op over san sous sul sur the upon van".split()
)
"""Small words inside the names of places: "Rio de Janeiro", "Stoke-on-Trent", "Isle of Wight"."""

FOREIGN_MONTHS = frozenset(
    "ene enero feb febrero marzo abr abril mayo junio jul julio ago agosto septiembre set oct "
    "octubre noviembre dic diciembre janv janvier fév févr février mars avr avril mai juin juil "
    "juillet août sept septembre octobre déc décembre gen gennaio febbraio mag maggio giu giugno "
    "lug luglio sett settembre ott ottobre novembre dicembre jän januar februar märz juni juli "
    "oktober dez dezember fev fevereiro março maio junho julho setembro out outubro dezembro "
    "mrt maart mei augustus januari februari augusti okt desember des".split()
)
"""Months as the foreign desks of English copy and their own services print them."""
