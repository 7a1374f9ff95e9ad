"""Places that act and speak in the news: states, and the seats that stand for governments.

States and their peoples are a closed stock of English. Towns are not listed: that a word is a
place is read from the words before it ("in", "near").
"""

COUNTRIES = frozenset(
    "afghanistan africa albania algeria america andorra angola arabia argentina armenia "
    "asia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus "
    "belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria "
    "burma burundi cambodia cameroon canada chad chile china colombia comoros congo "
    "crimea croatia cuba cyprus czechia czechoslovakia denmark djibouti dominica ecuador "
    "egypt england eritrea estonia eswatini ethiopia europe fiji finland france gabon "
    "gambia gaza georgia germany ghana greece greenland grenada guatemala guinea guyana "
    "haiti honduras hungary iceland india indonesia iran iraq ireland israel italy "
    "jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan lanka "
    "laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg "
    "macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico "
    "micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia "
    "nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine "
    "panama paraguay peru philippines poland portugal qatar romania russia rwanda "
    "salvador samoa scotland senegal serbia seychelles singapore slovakia slovenia "
    "somalia spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan "
    "tanzania thailand tibet togo tonga tunisia turkey turkmenistan tuvalu u.k u.s uganda "
    "uk ukraine uruguay us usa uzbekistan vanuatu venezuela vietnam wales yemen "
    "yugoslavia zambia zealand zimbabwe".split()
)
"""States and parts of the world in one word, also as the last word of a name of several."""

SEATS = frozenset(
    "abuja algiers amman ankara athens baghdad bangkok beijing belgrade berlin bern berne "
    "bogota brasilia bratislava brussels bucharest budapest cairo canberra caracas "
    "copenhagen damascus delhi dhaka dublin hague hanoi havana helsinki islamabad jakarta "
    "jerusalem kabul kathmandu khartoum kiev kigali kinshasa kremlin kyiv lisbon "
    "ljubljana london luanda madrid manila minsk mogadishu moscow nairobi oslo ottawa "
    "paris pentagon prague pretoria pyongyang rabat riga riyadh rome sarajevo seoul "
    "skopje sofia stockholm taipei tallinn tbilisi tehran tirana tokyo tripoli tunis "
    "ulaanbaatar vatican vienna vilnius warsaw washington wellington whitehall yerevan "
    "zagreb".split()
)
"""Capitals and seats of power that stand for those who govern from them."""

PEOPLES = frozenset(
    "afghan african albanian algerian american americans angolan arab arabs argentine "
    "argentinian armenian asian australian austrian azerbaijani bahraini bangladeshi "
    "belarusian belgian bolivian bosnian brazilian british briton britons bulgarian "
    "burmese cambodian cameroonian canadian catalan catholic central chadian chechen "
    "chilean chinese christian colombian congolese croat croatian cuban cypriot czech "
    "dane danish dutch dutchman eastern ecuadorean ecuadorian egyptian emirati english "
    "englishman estonian ethiopian european filipino finn finnish flemish french "
    "frenchman gambian georgian german ghanaian greek guatemalan haitian hindu honduran "
    "hungarian icelandic indian indonesian iranian iraqi irish irishman islamic islamist "
    "israeli italian ivorian jamaican japanese jewish jordanian kazakh kenyan korean "
    "kosovan kurd kurdish kuwaiti kyrgyz lao latin latvian lebanese liberian libyan "
    "lithuanian malaysian malian maltese maoist mauritanian mexican moldovan mongolian "
    "moroccan muslim nepalese nepali nicaraguan nigerian nigerien northern norwegian "
    "orthodox pakistani palestinian panamanian paraguayan peruvian philippine pole polish "
    "portuguese protestant qatari romanian russian rwandan saudi scot scottish senegalese "
    "serb serbian shia shiite sikh singaporean slovak slovene slovenian somali southern "
    "soviet spaniard spanish sudanese sunni swede swedish swiss syrian taiwanese tajik "
    "tamil tanzanian thai tibetan tunisian turk turkish turkmen ugandan ukrainian "
    "uruguayan uzbek venezuelan vietnamese welsh western yemeni yugoslav zambian "
    "zimbabwean".split()
)
"""What belongs to a people, a faith or a part of the world: words beside a name, not in it."""

NOUNS = frozenset(
    "airport alley avenue bay beach boulevard bridge canyon cape city coast county creek "
    "delta desert district drive falls gulf harbor harbour heights highway hill hills "
    "hotel inn island islands isle isles lake lane mountain mountains ocean park "
    "peninsula plaza port province region river road sea square stadium strait street "
    "suburb temple territories territory town valley village".split()
)
"""Nouns that end the name of a place."""

OPENERS = frozenset(
    "cape central east eastern fort great las los mount new north northern port real saint san "
    "santa south southern st super supreme west western white world".split()
)
"""Words that open the name of a place, or of a body, rather than of a person."""
