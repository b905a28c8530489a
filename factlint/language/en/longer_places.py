"""Places whose name ends in that of another place, which they are not: "Northern Ireland" is not "Ireland"."""

from __future__ import annotations

LONGER: dict[str, tuple[str, ...]] = {
    "ireland": ("northern",), "sudan": ("south",), "cyprus": ("northern",), "virginia": ("west",),
    "mexico": ("new",), "york": ("new",), "jersey": ("new",), "hampshire": ("new",), "orleans": ("new",),
    "england": ("new",), "wales": ("new south",), "guinea": ("equatorial", "papua new"), "samoa": ("american",),
    "georgia": ("south",), "brunswick": ("new",), "caledonia": ("new",),
}  # fmt: skip
"""By the shorter name what makes it another place's, folded, as a source may have it right before.

After ISO 3166-1, ISO 3166-2 and USPS Publication 28. Parts and wholes of one place are left out ("South Africa" lies in
"Africa", "East London" in "London"), and so are two names of one ("Great Britain", "South Korea").
"""
