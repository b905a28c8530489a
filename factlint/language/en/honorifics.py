"""Forms of address and what else stands around a person's name in English prose.

Sources: the style books of the BBC and Associated Press on titles and courtesy titles; Debrett's forms of address.
"""

HONORIFICS = frozenset(
    """
    mr mrs ms miss mx dr sir dame lord lady baroness baron viscount viscountess prof professor rev reverend fr father
    sister brother rabbi imam sheikh sheikha sayyid ayatollah pope cardinal archbishop bishop canon dean prince
    princess king queen emperor empress sultan emir duke duchess count countess marquess earl hon rt sen rep gov pres
    lt maj capt sgt cpl pte gen col adm cmdr insp det supt dsupt dci pc wpc pcso brig cdr
    cllr atty adv asst monsieur madame mme mlle herr frau
    senor senora signor signora
    coun ald ing mgr drs dott dra sra srta judr mudr mvdr phdr rndr avv
    """.split()
)
"""Words before a name that are no part of it; a full stop after them is theirs."""
NEVER_INSIDE = frozenset("mr mrs ms mx dr sgt cpl capt cmdr cllr insp".split())
"""Those that stand inside no name, whatever stands before them: "Harbour Police Sgt Ann Roe"."""

PERSON_HONORIFICS = HONORIFICS - frozenset(
    """
    king queen count earl dean canon fr hon rt father sister brother
    """.split()
)
"""Those after which any capitalised word is a person."""

NAME_SUFFIXES = frozenset(["jr", "sr", "jnr", "snr", "ii", "iii", "iv", "vi", "vii", "viii", "esq"])
"""What follows a surname and belongs to it."""

LETTERS_AFTER = frozenset(
    """
    obe mbe cbe kbe qc kc mp mep msp ms am td phd md cbe frs dso mc vc
    """.split()
)
"""Post-nominal letters: honours, offices and degrees."""

PARTICLES = frozenset(
    """
    de da dos das di del della dello des du la le las los van von bin ibn bint abu al el ul zu zum zur ter af av
    """.split()
)
"""Small words that begin the small part of a surname or a foreign name."""

INNER_PARTICLES = PARTICLES | frozenset(
    """
    der den ter ten zur und av y e as st upon on under sur en next the by in
    """.split()
)
"""Small words that follow those, or stand between hyphens ("Stratford-upon-Avon")."""

SAYING = frozenset(
    """
    said says told tells added adds wrote writes tweeted claimed claims insisted insists explained explains warned
    warns argued argues admitted admits announced announces confirmed confirms replied replies asked asks stated
    states declared declares denied denies suggested suggests believes believed thinks thought hopes hoped revealed
    reveals commented comments noted notes
    """.split()
)
"""Verbs whose subject speaks: what stands beside them is a person or a body that can speak."""
