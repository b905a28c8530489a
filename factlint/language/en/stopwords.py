"""Words too common to say what a sentence is about: articles, pronouns, prepositions, conjunctions, auxiliaries.

Negations ("not", "no", "never") stand in `NEGATIONS`: they decide whether two sentences say the same, but never
what they are about.
"""

from __future__ import annotations

STOPWORDS = frozenset(
    """
    a an the this that these those it its it's he she they them his her hers their theirs him we us our you your i me
    my who whom whose which what when where why how there here and or but nor so yet if then than as because while
    though although since until unless whether of in on at to from by for with without into onto over under above
    below between among through during before after against about around across along behind beyond near off out up
    down toward towards upon within per via be is am are was were been being have has had having do does did doing
    done will would shall should can could may might must also too very more most much many some any each every both
    either neither all such own same other another only just even still already again ever one ones say says said
    saying tell told according mr mrs ms dr sir s t d ll re ve
    """.split()
)

NEGATIONS = frozenset(
    """
    not no never none neither nor nobody nothing nowhere without cannot can't won't don't doesn't didn't isn't aren't
    wasn't weren't hasn't haven't hadn't wouldn't shouldn't couldn't mustn't needn't ain't n't
    """.split()
)
