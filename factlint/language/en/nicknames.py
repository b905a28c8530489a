"""Short and familiar forms of given names, lower case, and other spellings of one name.

Common knowledge, as in Withycombe, The Oxford Dictionary of English Christian Names; each group is one name.
"""

NICKNAMES = (
    "alexander alex alec sandy al", "alexandra alex sandra", "andrew andy drew", "anthony tony antony", "arthur art",
    "barbara barb", "benjamin ben benny", "bernard bernie", "catherine kate katie cathy kathy katherine kathryn cat",
    "charles charlie chuck chas", "christine chris christina tina", "christopher chris kit", "clifford cliff",
    "daniel dan danny", "david dave davey", "deborah deb debbie", "donald don donnie", "dorothy dot dolly",
    "douglas doug", "edward ed eddie ted teddy ned", "elizabeth liz beth betty eliza lizzie bess",
    "eugene gene", "frances fran", "francis frank", "franklin frank", "frederick fred freddie fredrick",
    "gabriel gabe", "geoffrey geoff jeff jeffrey jeffery", "gerald gerry jerry", "gerard gerry", "gregory greg",
    "harold harry hal", "henry harry hank", "isabel izzy bella", "jacob jake", "jacqueline jackie jacqui",
    "james jim jimmy jamie", "jennifer jen jenny", "jeremy jerry", "jessica jess", "john johnny jack jon",
    "jonathan jon jonny", "joseph joe joey", "joshua josh", "judith judy", "kenneth ken kenny", "kimberly kim",
    "lawrence larry laurie laurence", "leonard len lenny leo", "leslie les", "louis lou lewis", "malcolm mal",
    "margaret maggie meg peggy marge", "martin marty", "matthew matt", "maxwell max", "maximilian max",
    "michael mike mick mickey", "mohammed mohammad muhammad mohamed mohamad muhammed mo", "nathaniel nate nathan nat",
    "nicholas nick nicky nicolas", "oliver ollie", "pamela pam", "patricia pat patty trish", "patrick pat paddy",
    "peter pete", "philip phil phillip", "rachel rachael", "raymond ray", "rebecca becky becca", "reginald reg reggie",
    "richard rick dick richie rich ricky", "robert bob rob bobby robbie bert", "roderick rod", "rodney rod",
    "ronald ron ronnie", "russell russ", "samuel sam sammy", "samantha sam", "sean shaun shawn", "sergei sergey serge",
    "stanley stan", "stephen steve steven stevie stephan", "stuart stewart stu", "susan sue suzy susie", "sarah sara",
    "theodore ted theo teddy", "theresa teresa terri tess", "thomas tom tommy", "timothy tim timmy", "tobias toby",
    "valerie val", "victoria vicky vicki", "vincent vince", "walter walt wally",
    "william bill will billy willie liam", "zachary zach zack", "yousef yusuf youssef yousuf joseph",
    "ali aly", "hussein hussain husayn", "omar umar", "osama usama", "abdullah abdallah",
    "aleksandr alexander alexandre",
)  # fmt: skip
"""Each group, separated by spaces, is one name; a name may stand in several."""
