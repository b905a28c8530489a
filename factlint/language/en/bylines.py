"""Words that stand beside the date in a byline, a dateline or an "updated" line, and in nothing else that short."""

BYLINE_WORDS = frozenset(
    """
    by and on at in of for the from published publication updated update last posted first modified released issued date
    dated written reported edited revised reviewed created added filed am pm a.m. p.m. a.m p.m est edt cst cdt pst pdt
    gmt bst utc cet cest eet ist jst h hrs read min mins minute minutes
    """.split()
)

BYLINE_OPENERS = frozenset("by words text reporting writing editing additional".split())
"""Words that open a line that names the writers."""

AUTHOR_KEYS = frozenset("author authors byline by editor photographer credit credits contributor contributors".split())
"""Keys of front matter whose value is a person who made the text."""

PICTURE_WORDS = frozenset(
    "photo photos photograph photographs picture pictures image images illustration graphic video credit".split()
)
CREDIT_LINKS = frozenset([":", "by", "credit", "courtesy", "/", "©"])
"""What stands between the word for a picture and the name of its maker."""
