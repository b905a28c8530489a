"""Words that hold something possible, meant, wished or still to come, so that nobody says that it is so.

Of modals and of verbs that make no claim of what they govern: Huddleston and Pullum, The Cambridge Grammar of the
English Language, ch. 3 and 11.
"""

from __future__ import annotations

HOLDING_POSSIBLE = frozenset(
    """
    may might could should can must if unless whether perhaps possibly likely unlikely expect expects expected
    plan plans planned planning hope hopes hoped hoping intend intends intended aim aims aimed want wants wanted seek
    seeks sought urge urged urges ask asked asks call calls called propose proposes proposed consider considering
    considered threaten threatened threatens accuse accused alleged allegedly deny denies denied denying claim claims
    claimed suspect suspected risk risks attempt attempted try tried trying potential potentially before or proposal
    """.split()
)
"""What follows them in the clause is not said to be so."""

CHARGED = frozenset({"accused", "suspected"})
"""Of those the ones that behind an article name a person: "the *accused* is in custody"."""

FUTURE = frozenset({"will", "won't", "'ll", "shall", "would", "wouldn't"})
"""What follows is still to come, or was when it was said ("said it would appeal")."""

PERHAPS = frozenset("may might could".split())
"""The verb they govern may come true or not."""

MODALS = frozenset("may can could must cannot can't mustn't need".split())
"""They say what is allowed or bound, and are denied by a "not" behind them."""

MEANING_TO = frozenset(
    """
    offer offers offered offering plan plans planned planning propose proposes proposed proposing intend intends
    intended expect expected threaten threatens threatened hope hopes hoped due aim aims aimed urged asked invited
    """.split()
)
"""With "to" they say that the verb that follows is meant, asked for or expected, and not done."""

WILLING = frozenset({"will", "shall", "'ll"})
"""They say that a thing is going to be done."""

HAVING_DONE = frozenset("already has have had".split())
"""Before a verb they tell that it is done, or that it is so by now."""

UNTIL_DONE = frozenset({"once", "unless"})
"""Behind a verb they tell what it still waits for: "takes effect *once* all have signed"."""

MERELY_MEANT = frozenset(
    """
    offer offers offered offering threaten threatened threatens propose proposes proposed ask asked asks urge urged
    invited hope hoped hopes may might could
    """.split()
)
"""With "to" they say nothing of what comes of it: who "offered to resign" may have stayed."""

CONDITIONAL = frozenset("if with when on after".split())
"""Behind "only" they open a condition, and tell of no single one."""

COUNTERFACTUAL = frozenset("would could might should".split())

HAVE = "have"
"""Behind one of those: "would *have* been accepted" was not."""

WISHING = frozenset(
    """
    ask asks asked asking request requests requested requesting demand demands demanded demanding seek seeks sought
    seeking want wants wanted wanting call calls called calling apply applies applied applying push pushed pushing press
    pressed pressing urge urged urges wish wishes
    wished hope hopes hoped propose proposes proposed suggest suggests suggested offer offers offered
    """.split()
)
"""Their object is asked for, offered or wished, and not there for that."""
