"""Role nouns that are posts: somebody appointed or elected the holder, and a reader objects to a wrong one.

The other role nouns describe ("singer", "striker", "student"): true of many, seldom worth an alarm when no source
has the word.
"""

from __future__ import annotations

POSTS = frozenset(
    """
    president premier chancellor minister secretary governor mayor mayoress senator congressman congresswoman
    representative councillor councilman councilwoman alderman ambassador envoy commissioner speaker whip mp msp mep
    pm fm taoiseach leader chairman chairwoman chairperson chair ceo cfo coo cto cio chief head director manager
    founder co-founder cofounder treasurer trustee superintendent controller comptroller auditor spokesman spokeswoman
    spokesperson general admiral colonel major captain commander marshal sheriff judge justice magistrate coroner
    prosecutor attorney pope bishop archbishop cardinal king queen prince princess emperor sultan emir principal dean
    rector provost headteacher curator coach editor champion consul ombudsman rapporteur
    """.split()
)
