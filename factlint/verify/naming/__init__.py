"""Who and what may stand where: names in another's place, holders of offices, those who speak for others."""
