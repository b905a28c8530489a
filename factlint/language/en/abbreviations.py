"""Abbreviations that end in a full stop, by what may follow them.

Lower case, without the final stop. The groups follow the Associated Press and Guardian style books (titles,
months, states, company forms) and the Chicago Manual of Style, ch. 10 (references and Latin).
"""

# A name follows: the stop never ends a sentence.
BEFORE_NAME = frozenset(
    """
    mr mrs ms messrs mme mlle mx dr prof rev hon fr sr msgr st ste mt ft
    gen lt col maj capt cmdr cpl sgt adm brig cdr pvt ens vice-adm adv
    sen rep gov pres supt insp det ald cllr coun atty amb sec
    ing mgr dipl drs dott dra sra srta judr mudr mvdr phdr rndr avv
    vs v e.g i.e cf viz ca op
    """.split()
)

# Those of them that also end a name ("on Main St."): by the next word.
ALSO_LAST = frozenset({"st", "mt", "ft", "sr", "sec"})

# Those that are written small; the others are titles, and small they are words ("a sales rep.").
SMALL = frozenset({"vs", "v", "e.g", "i.e", "cf", "viz", "ca", "p", "c", "d", "b", "n"})

# A number follows: the stop ends a sentence only before something else.
BEFORE_NUMBER = frozenset(
    """
    no nos nr p pp vol vols art arts sec secs fig figs ch chap chaps para paras cl eq ed eds ver approx est rs
    jan feb mar apr jun jul aug sep sept oct nov dec
    tel ext rm apt
    """.split()
)

# Those of them that are a sentence by themselves, as an answer.
ANSWERS = frozenset({"no"})

# May stand inside a sentence before a capital ("Acme Inc. Chairman") or end it ("of Acme Inc. The"): by the next word.
EITHER = frozenset(
    """
    inc corp ltd co cos bros plc llc jr sr esq assn assoc dept univ inst intl natl
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
    okla ore pa tenn tex va vt wash wis wyo
    mon tue tues wed thu thur thurs fri sat sun
    ave blvd rd hwy
    """.split()
)

# End a sentence before any capital; before a small letter they do not.
INNER = frozenset("etc al hr hrs min mins sec secs lb lbs oz ft in kg km cm mm yd yds mph approx".split())

# After a clock time: these words still belong to it ("9 p.m. Wednesday", "10 a.m. EST").
CLOCK = frozenset({"a.m", "p.m"})
AFTER_CLOCK = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    est edt cst cdt mst mdt pst pdt et ct mt pt gmt bst utc cet cest eet eest msk ist jst aest aedt eastern central
    pacific mountain
    """.split()
)

# What follows a stop without a space and yet belongs to the word: domain names ("Booking.Com").
AFTER_DOT = frozenset({"com", "net", "org", "io", "js", "ai", "gov", "edu", "co", "tv"})

# Words that shorten to an apostrophe ("'em", "'til"): the mark does not open a quotation.
ELISIONS = frozenset({"em", "til", "tis", "twas", "twill", "cause", "bout", "round", "n", "neath", "cos"})

# After these letters a lone apostrophe makes a possessive ("the allies' plan").
POSSESSIVE_ENDINGS = frozenset("szx")

# Read as one token, stop and all.
DEGREES = ("Ph.D", "M.Sc", "B.Sc", "D.Phil")
