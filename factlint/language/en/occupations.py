"""What people have learned to do or do on one job, by field, after the major groups of ISCO-08.

Words that are common surnames ("miller", "mason", "cooper", "fisher") are left out: with a capital they would be names.
"""

from __future__ import annotations

TRADES = frozenset(
    """
    forecaster meteorologist climatologist glaciologist hydrologist geographer geneticist microbiologist immunologist
    neurologist neuroscientist oncologist cardiologist pathologist toxicologist radiologist anaesthetist dermatologist
    gynaecologist urologist geriatrician nutritionist biochemist astrophysicist statistician demographer linguist
    philosopher theologian criminologist palaeontologist paleontologist entomologist ornithologist agronomist
    conservationist geophysicist osteologist haematologist rheumatologist nephrologist ophthalmologist obstetrician
    matron psychotherapist therapist carer caregiver counsellor counselor dietitian dietician optician optometrist
    orthodontist hygienist orderly responder
    notary arbitrator paralegal foreman forewoman plaintiff claimant complainant executor liquidator
    helmsman mate boatswain bosun deckhand coxswain navigator winchman winchwoman dispatcher signaller signalman
    co-pilot copilot stewardess trucker motorman tram-driver bus-driver
    coastguard rescuer lifeguard diver watchman
    tester technician operator machinist fitter surveyor planner valuer assessor actuary underwriter
    receptionist bookkeeper salesman saleswoman broker dealer shopkeeper grocer innkeeper hotelier restaurateur
    winemaker beekeeper forester gamekeeper landowner rancher dairyman logger lumberjack miner docker stevedore
    plasterer joiner glazier blacksmith locksmith scaffolder builder bricklayer
    anchor anchorwoman anchorman newsreader commentator choirmaster organist bassist saxophonist trumpeter
    percussionist harpist flautist violist librettist dramatist impresario illustrator cartoonist animator
    choirmistress restorer conservator archivist biographer translator interpreter
    schoolteacher schoolmaster schoolmistress postman postwoman postmaster postmistress harbourmaster stationmaster
    ferryman seamstress dressmaker hairdresser barber stonemason draughtsman woodcutter publican waiter waitress barman
    barmaid greengrocer newsagent florist bookseller
    tutor instructor invigilator bursar registrar chaplain deacon monk nun abbot abbess rabbi
    pivot libero setter sweeper wing-back linesman lineswoman assistant-coach physio masseur vice-captain
    stepper hurdler decathlete heptathlete biathlete skier snowboarder skater weightlifter archer fencer judoka
    climber mountaineer yachtsman yachtswoman
    ciso cmo cso chro cdo cro cco clo vp svp evp
    co-chair co-chairman co-chairwoman co-director co-leader co-author deputy undersecretary vice-mayor
    investigator examiner inspector-general trooper
    pollster lobbyist whistleblower
    """.split()
)

PLAYERS = frozenset(
    """
    midfielder striker defender goalkeeper keeper winger forward centre-back full-back fullback pitcher batsman batter
    bowler all-rounder wicketkeeper prop hooker lock flanker fly-half scrum-half wing player footballer cricketer
    golfer boxer swimmer sprinter runner jumper thrower vaulter athlete cyclist rider gymnast rower wrestler pivot
    libero setter sweeper wing-back hurdler decathlete heptathlete biathlete skier snowboarder skater weightlifter
    archer fencer judoka
    """.split()
)
"""Who plays or competes for a country."""
