"""Words that stand beside the date in a byline, a dateline or an "updated" line, and in nothing else that short."""

BYLINE_WORDS = frozenset(
    """
    by and on at in of for the from published publication updated update last posted first modified released issued date
    dated written reported edited revised reviewed created added filed am pm a.m. p.m. a.m p.m est edt cst cdt pst pdt
    gmt bst utc cet cest eet ist jst h hrs read min mins minute minutes
    """.split()
)
