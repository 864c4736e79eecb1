"""The names, places and blueprints from which `spaceships` is put together; all invented.

Texts are in Latin-1 letters, in Cyrillic and with a few emoji on purpose: CPython stores a text
with 1, 2 or 4 bytes a character, by the widest character in it.
"""

from __future__ import annotations

# Each group: every first word goes with every second word.
SHIP_NAMES = (
    (
        "Patient Quiet Lucky Crooked Sleepless Golden Honest Wandering Second Rusty Bright "
        "Stubborn Polite Distant Thirsty Velvet Brave Unsinkable".split(),
        "Heron Lantern Kettle Compass Orchard Meridian Badger Promise Anvil Sparrow Ferry Harvest "
        "Pilgrim Comet Ledger Otter".split(),
    ),
    (
        "Северный Тихий Дальний Золотой Быстрый Весёлый Упрямый Старый Звёздный Лунный Вечный "
        "Бравый Ночной".split(),
        "ветер странник парус берег рассвет экспресс ёж маяк ковчег журавль гость якорь".split(),
    ),
    (
        "Grüner Müder Kühner Blauer Früher Höflicher Großer Süßer Später Flinker Stiller".split(),
        "Fuchs Käfer Bär Löwe Mond Kranich Schlüssel Flügel Gärtner "
        "Brötchen-Express Fährmann".split(),
    ),
    (
        "Goéland Météore Pêcheur Chêne Château Garçon Rêveur Éclair Phénix Hérisson Café".split(),
        "Doré Léger Secret Étoilé Égaré Fidèle Bleu Pressé Têtu Célèbre".split(),
    ),
)

PEOPLE = (
    (
        "Анна Ольга Мария Елена Софья Юлия".split(),
        "Орлова Соколова Зимина Ветрова Морозова Королёва".split(),
    ),
    (
        "Иван Пётр Алексей Фёдор Николай Семён".split(),
        "Орлов Лебедев Громов Журавлёв Северов Королёв".split(),
    ),
    (
        "Maja Sören Björn Åsa Zoë Jürgen Inês José Chloé Renée".split(),
        "Müller Østergård Núñez Lefèvre Gonçalves Ångström O'Neill Weiß Håkansson Peña".split(),
    ),
    (
        "Grace Tom Amara Kenji Priya Leila Ravi Wanda".split(),
        "Okafor Tanaka Sharma Novak Haddad Reyes Baker Moss".split(),
    ),
)

ROLES = ("first mate", "navigator", "engineer", "cook", "medic", "loader", "radio operator")
LANGUAGES = ("en", "ru", "de", "fr", "es", "pt", "sv", "ja", "hi", "ar")

# Name, uid and unit; the first four are the talk's products.
PRODUCTS = (
    ("Elec'sOil", "elec109ui", "mt"),
    ("NewProd", "newpr9032", "mt"),
    ("Super", "super123", "mt"),
    ("Duper", "duper123", "mt"),
    ("Comet ice", "ice0042", "mt"),
    ("Чай чёрный", "tea1893", "crates"),
    ("Crème brûlée", "creme77", "crates"),
    ("Spare Übersetzer", "ueber5", "crates"),
)

# Port, body it circles, altitude in km, place in AU from the Sun (on the day the data were taken).
PORTS = (
    ("Baikonur Ring", "Earth", 408, (0.7712, 0.6194, 0.0)),
    ("Порт Циолковский", "Moon", 120, (0.7731, 0.6211, 0.0002)),
    ("Valles Harbour", "Mars", 17030, (-1.2046, 0.9917, 0.0503)),
    ("Ceres Exchange", "Ceres", 700, (2.1184, -1.7459, -0.4462)),
    ("Åsgård", "Europa", 950, (-3.0327, 4.0215, 0.0511)),
    ("Ganymède-Sud", "Ganymede", 1310, (-3.0281, 4.0259, 0.0512)),
    ("Порт Гагарин", "Titan", 2600, (8.2153, -4.7736, -0.2439)),
    ("Café del Fin", "Triton", 480, (27.3118, -12.2087, -0.3781)),
)

RISKS = (
    "cosmo pirates",
    "solar storm",
    "micrometeorites",
    "customs strike",
    "leaking coolant",
    "garbage collector at the wrong moment",
)

REMARKS = (
    "Ship's cat on board, do not leave hatches open 🐈",
    "Paint shop delayed, hull still two shades of grey.",
    "Кофе кончился, экипаж грустит.",
    "Вода мокрая, вакуум холодный, всё по плану.",
    "Crew asks for a second kettle ☕ before the next long haul.",
    "Déjà vu: same dock, same crane, same crane operator.",
    "Wants a berth near the exit 🚀",
    "Größere Luke bestellt, kleinere geliefert.",
    "Captain will sign for the cargo only after breakfast.",
    "Ведёт судовой журнал в стихах 📜",
    "Mañana, says the port; mañana, says the ship.",
    "Nothing to report, and glad of it.",
)

INSPECTORS = ("I. Bergström", "Д. Кузнецова", "M. Castañeda", "P. Whitlock")
FINDINGS = (
    "fire door wedged open",
    "lamp broken",
    "логбук без подписи",
    "expired soup",
    "loose rivet",
)


def _blueprint(model, since, maker, hull, engine, hold, officers):
    name, city, founded = maker
    material, length, mass = hull
    engine_model, engines, thrust = engine
    return {
        "model": model,
        "since": since,
        "maker": {"name": name, "seat": {"city": city, "body": "Earth"}, "founded": founded},
        "hull": {"material": material, "length_m": length, "mass_t": mass},
        "engine": {"model": engine_model, "count": engines, "thrust_kn": thrust},
        "hold_mt": hold,
        "officers": officers,
    }


_ORLAN = ("Верфь «Орлан»", "Архангельск", 2131)
_WESER = ("Weserflug Süd", "Bremerhaven", 2118)
_NANTES = ("Chantiers de l'Éther", "Nantes", 2140)
_PUGET = ("Puget Orbital", "Tacoma", 2109)

BLUEPRINTS = (
    _blueprint("Gannet", 2150, _PUGET, ("titanium", 84.5, 1210.0), ("P-7", 2, 640.5), 2400, 2),
    _blueprint("Pelican", 2163, _PUGET, ("titanium", 131.0, 3475.5), ("P-9", 3, 655.0), 6200, 3),
    _blueprint("Чайка", 2147, _ORLAN, ("steel", 77.2, 1630.0), ("РД-210", 2, 702.0), 2800, 2),
    _blueprint("Ермак", 2171, _ORLAN, ("steel", 168.4, 7080.0), ("РД-340", 4, 811.5), 9600, 4),
    _blueprint("Möwe", 2158, _WESER, ("carbon", 69.9, 880.5), ("W 12 b", 2, 498.0), 1900, 2),
    _blueprint("Walfänger", 2180, _WESER, ("carbon", 155.1, 4120.0), ("W 20", 4, 730.0), 8800, 4),
    _blueprint("Étourneau", 2166, _NANTES, ("glass", 58.3, 702.5), ("Zéphyr", 1, 915.5), 1600, 2),
    _blueprint("Baleine", 2177, _NANTES, ("glass", 142.7, 3990.0), ("Mistral", 3, 960.0), 7400, 3),
)
