"""Words that stand beside the date in a byline, a dateline or an "updated" line, and in nothing else that short."""

BYLINE_WORDS = frozenset(
    """
    by and on at in of for the from published publication updated update last posted first modified released issued date
    dated written reported edited revised reviewed created added filed am pm a.m. p.m. a.m p.m est edt cst cdt pst pdt
    gmt bst utc cet cest eet ist jst h hrs read min mins minute minutes local time
    """.split()
)

DOCUMENT_NOUNS = frozenset(
    """
    minutes memo memorandum letter statement release bulletin communiqué communique briefing note notes transcript
    interview report record survey announcement notice circular newsletter summary extract speech remarks address
    judgment judgement ruling order opinion results call conference hearing session ceremony testimony teleconference
    email e-mail message register agenda resolution decision verdict findings review update
    notebook log logbook diary recording reactions reaction quotes standings advisory dispatch protocol sheet
    excerpts extract extracts conversation chat backgrounder fact-sheet factsheet
    """.split()
)
"""Nouns of which one stands in the line that says what a text is."""

PUBLISHING = frozenset(
    """
    published updated posted issued released dated online recorded revised announced collected compiled taped
    transcribed
    """.split()
)
"""Words right before the day of a text, in a line that says what it is."""

AUXILIARIES = frozenset("is are was were be been am do does did can could has have had".split())
"""A line with one of them is a sentence."""

HELD = frozenset({"held"})
"""A verb of such lines: "held in the Council Chamber on 12 June 2025"."""

MEETING_NOUNS = frozenset("meeting session hearing sitting conference ceremony assembly call interview".split())
"""What a text may be the record of: "minutes of the meeting of 3 May"."""

BYLINE_OPENERS = frozenset("by words text reporting writing editing additional".split())
"""Words that open a line that names the writers."""

AUTHOR_KEYS = frozenset("author authors byline by editor photographer credit credits contributor contributors".split())
"""Keys of front matter whose value is a person who made the text."""

PUBLISHER_KEYS = frozenset("publisher source agency outlet publication organisation organization".split())
"""Keys of front matter whose value is the body whose text it is."""

PICTURE_WORDS = frozenset(
    "photo photos photograph photographs picture pictures image images illustration graphic video credit".split()
)
CREDIT_LINKS = frozenset([":", "by", "credit", "courtesy", "/", "©"])
"""What stands between the word for a picture and the name of its maker."""
