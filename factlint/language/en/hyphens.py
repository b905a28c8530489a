"""Words behind a hyphen and a space that leave the hyphen where it is: "pre- and post-war", "two- to three-day"."""

JOINING = frozenset("and or to nor but as than plus then versus".split())
