"""What a report can leave in one of two states, and the words and phrases that tell either.

A row is one question ("is it allowed?"): the phrases that say the one of it and, behind the slash, those that say the
other, parted by commas; a semicolon ends it. Base forms suffice, since inflected forms are folded; ".." stands for a
short object ("set .. free"). Unlike `opposites`, whose pairs exchange word for word, a row brings verbs, nouns,
adjectives and idioms of one question together, whatever their place in a sentence. The families follow Roget's
Thesaurus (1911 edition), narrowed to what reports turn on.
"""

from __future__ import annotations

EARNING_IN = "in"
"""Ends phrases that, with an amount behind them, say what is earned: "brings *in* 35,000 euros"."""

ISSUES = """
    # May it be done, must it be done.
    allow, permit, authorise, legalise, legal, lawful, permissible, admit, welcome, give permission, go-ahead, green
    light, give leave, may, can, be free to, let, permission, within the rules, consent to, allowed in, licence,
    licensed, have the right, no objection, tolerate, okay, put up with, wave in, enable, be able to / ban, forbid,
    prohibit, bar, outlaw, prevent, illegal, unlawful, prohibition, off limits, off-limits, rule out, shut out, not
    possible, impossible, unwelcome, against the rules, keep out, disallow, close to, barred, no longer allowed, veto,
    embargo, moratorium, have to wait, refuse entry, turn back, deny access, no entry, taboo, restrict, stop from,
    barring;
    compulsory, mandatory, obligatory, obligation, oblige, require, requirement, compel, force, insist on, must, have
    to, need to, bound to, duty, forced, binding on, be required, required, needed, prerequisite, precondition, no
    choice, no way round, without exception / voluntary, optional, voluntarily, of .. own accord, of .. own free will,
    discretionary, do without, dispense with, free to choose, non-binding, a matter of choice, unprompted, need not,
    not needed, unnecessary, waive, free choice, at .. discretion, if they wish, no obligation, by choice, can
    choose;
    binding, bind / non-binding, advisory, toothless, not binding;
    consent, agree to, with the consent, with .. consent, with .. permission, with .. approval, with .. blessing, with
    .. knowledge, willing, willingly / without .. consent, without .. permission, without .. approval, without ..
    knowledge, without asking, against .. will, unasked, unwilling;
    eligible, entitled, entitle, qualify for, right to / ineligible, not entitled, excluded from, disqualify;
    exempt, exemption, excuse, spare, be let off / liable, subject to, covered by, apply to, bound by;
    keep, retain, hold on to, hang on to / give back, hand back, be returned, restitution, repatriate, restore to;
    still station, be stationed, remain stationed, hold out, dig in / pull out, withdraw, withdrawal, retreat, move out;
    # Is it open, does it run, does it stand.
    open, reopen, opening, reopening, in use, back in use, open again, accessible, passable, unlock, usable, back open,
    throw open, be open, admit the public / close, shut, closure, closed off, shut off, shut down, close down,
    shutdown, out of use, seal off, cordon off, sealed, impassable, board up, mothball, inaccessible, blocked off, lock
    up, stay shut, under lock and key, cordon, fence off, barricade, brick up;
    run, operate, in service, in operation, up and running, operational, working, back in service, on stream, in
    working order, functioning, restart, resume, start up, online, switch on, turn on, activate, enable, in action,
    back online, work again, run again, live, go live / out of service, out of action, out of order, suspend, halt,
    stand still, standstill, idle, shut down, switch off, turn off, deactivate, disable, break down, at a standstill,
    offline, stop running, grind to a halt, out of operation, cripple, paralyse, crash, knocked out, cut off, inactive,
    dormant;
    go ahead, take place, proceed, as planned, go on, press ahead, push ahead, be held, give .. go-ahead, on schedule,
    as scheduled, as usual, as normal, happen, go forward, be staged / halt, interrupt, disrupt, cancel,
    cancellation, call off, postpone, postponement, put off, abandon, scrap, shelve, on hold, on ice, fall through,
    rain off, defer, delay, suspend, delayed, put back, adjourn, adjournment, cancelled, put on ice, put on hold,
    drop, wash out, never happen, push back;
    keep, retain, stick to, stick with, stand by, hold on to, cling to, preserve, maintain, hold fast to, uphold,
    adhere to, leave in place, remain in place, stay in place, stand, persist with, hang on to, keep to, press on with,
    continue, go on, carry on, persevere, cleave to, remain in force, be here to stay, safeguard, continue with, hold
    firm / abandon, drop, scrap, axe, ditch, give up, go back on, back away from, retreat from, discard, shelve,
    abolish, do away with, renounce, relinquish, part with, walk away from, let go of, forsake, jettison, get rid of,
    abolition, dispense with, end, discontinue, turn .. back on, turn away from, forgo, phase out, cease, stop, lapse,
    repeal, dump, forfeit, quit, backtrack, move away from, sell off, say goodbye, replace, wind up, leave behind;
    in force, into force, take effect, in effect, come into effect, effective, valid, binding, apply, operative, remain
    in force, enact, effective from, become law, valid from / expire, lapse, repeal, void, invalid, null and void,
    rescind, revoke, annul, suspended, no longer valid, out of date, run out, ran out, pending, lift, overturn, strike
    down, no longer in force, not yet in force, dead letter, not take effect, out of force;
    impose, introduce, bring in, tighten, order, stiffen, toughen, step up, crack down, enforce, slap .. on / lift,
    scrap, ease, relax, loosen, end, remove, waive, drop, do away with, water down, soften, relaxation, withdraw,
    abolish;
    start, begin, launch, open, kick off, get under way, under way, commence, set off, resume, beginning, start of, set
    in motion, get going, embark, onset, inaugurate, turn to / end, finish, stop, close, cease, conclude, come to an
    end, over, wind up, halt, break off, draw to a close, terminate, completion, end of, wrap up, finalise, cut off,
    expire, closing, conclusion;
    founded, establish, set up, create, form, launch, foundation / dissolve, disband, wind up, abolish, break up, close
    down, fold;
    build, erect, construct, put up, construction, build up / demolish, tear down, pull down, knock down, raze,
    dismantle, demolition, bulldoze, flatten;
    planted, plant, sow / uproot, grub up, dig up, fell, cut down, chop down, clear;
    extend, lengthen, prolong, extension, renew, roll over, renewal, expand, enlarge, stretch, longer, run for longer,
    stay open longer, further / shorten, curtail, cut short, truncate, trim, cut back, restrict, bring to an early end,
    cut, reduce, shrink, shorter, cut .. short, scale down, limit, earlier than;
    add, extra, additional, gain, increase, more / drop, remove, lose, take off, withdraw, delete, fewer, disappear,
    cut, cut out;
    increase, raise, put up, put .. up, push up, hike, lift, boost, grow, rise, expand, step up, climb, go up, growth,
    ramp up, drive up, higher, upward, soar, jump, mark up, dearer, improve, bump up, swell, accelerate, escalate,
    double, upgrade, gain, push, multiply / cut, reduce, lower, bring down, decrease, slash, trim, scale back, shrink,
    fall, drop, decline, go down, come down, reduction, wind down, drive down, push down, downward, plunge, slump,
    cheaper, contract, ebb, dip, tumble, dwindle, worsen, pare, halve, diminish, curb, downgrade, cool, slip, ease,
    recede, dilute, erode, deflate;
    permanent, permanently, for good, for ever, forever, once and for all, never to return, definitively, indefinitely,
    for all time, to stay, for life, open-ended, irrevocable / temporary, temporarily, for the time being, for now,
    interim, provisional, provisionally, short-term, until further notice, for a while, stopgap, limited to, passing,
    for a time, limited period, a trial, pilot, on probation, for the moment, short-lived, transitional;
    immediate, immediately, at once, straight away, right away, with immediate effect, on the spot, instantly,
    forthwith / later, gradual, gradually, in stages, in phases, step by step, over time, delayed, in due course,
    eventually;
    on time, on schedule, as scheduled, ahead of schedule, early, punctual, punctually, ahead of time, to the minute,
    promptly, within the deadline, before the deadline / late, behind schedule, overdue, delay, behind time, belated,
    with a delay, lag, slip, overrun, miss .. deadline, past the deadline, behind;
    complete, completely, entirely, in full, full, fully, whole, wholly, total, totally, outright, altogether, the
    whole, all of it, in its entirety / partial, partially, partly, in part, half, not entirely, piecemeal, some of,
    part of, half of, incomplete, not all, section;
    # Yes or no.
    accept, approve, adopt, pass, ratify, agree to, say yes to, wave through, grant, consent, endorse, vote through,
    approval, assent, sign off, clear, give .. go-ahead, give .. blessing, give .. nod, give .. backing, rubber-stamp,
    get through, carry, go through, vote for, back, give .. green light, greenlight, award, yes to, decide in favour,
    let .. in, let in, allow, agree, uphold, acceptance, adoption, ratification, nod through, opt for, take up, give ..
    consent, okay, agree with, say yes, take on board, sanction, authorise, in favour of, rule in favour, grant ..
    request, green-light, get the go-ahead / reject, refuse, decline, veto, defeat, throw out, turn down, turn .. down,
    turn away, block, vote down, say no to, rebuff, dismiss, deny, refusal, rejection, knock back, lose the vote,
    decide against, fall, vote against, kill off, spurn, disallow, withhold, oppose, say no, no to, defer, shelve,
    overrule, quash, opt against, come out against, refuse permission, withdraw, give .. thumbs down, thumbs down,
    snub, refuse .. request, fail to back, torpedo, scupper, scuttle, thwart, bin, strike out, rule against, find
    against, send back, shoot down, annul, overturn;
    unanimous, unanimously, unanimity, without dissent, without a dissenting voice, with one voice, of one mind,
    united, consensus, everyone agreed, without opposition, unopposed, all in favour, by common consent, harmony,
    without a vote against, in agreement, as one, nem con, to a man, no one objected, without objection, all agree, of
    the same opinion, see eye to eye, carried without / split, divided, division, dissent, at odds, disagree,
    contested, narrowly, majority, casting vote, deadlock, deadlocked, rift, at loggerheads, against the votes,
    opposed, disagreement, a single vote, torn, discord, in disagreement, not all agree, not everyone, by one vote, a
    narrow majority, disunited, quarrel, opinions differ, polarise, contentious, controversial;
    support, backed, endorse, favour, in favour, welcome, approve of, agree with, side with, champion, advocate,
    supporter, stand behind, on the side of, throw .. weight behind, get behind, speak up for, sympathise, praise,
    applaud, hail the, hail a, hail .. as, call for, plead for, proponent, keen on, come out for,
    backing, for it, well received, defend,
    sympathetic, supportive, laud, commend, enthusiastic, campaign for, lobby for, lend .. support, sing .. praises /
    oppose, object to, against, resist, reject, critical of, hostile to, condemn, denounce, objection, opposition,
    campaign against, criticise, disagree with, opponent, criticism, object, protest against, lambast, attack, fight
    against, take issue with, come out against, slam, averse to, critic, warn against, dislike, decry, hit out at,
    deplore, bemoan, frown on, disapprove, argue against, sceptical, hostile, rail against, speak out against, up in
    arms, blast, rebuke, censure, scathing, find fault, be opposed, opposed to, disapproval, lash out, reservations,
    misgivings;
    vote, vote for, vote against, vote in favour, cast .. vote, vote yes, vote no / abstain, abstention, not vote, sit
    out the vote, withhold .. vote;
    pass, carry, carried, get through, get .. through, win the vote, go through, be adopted / be lost, lost on a vote,
    lose on a vote, fall, fail, voted down, lose the vote, was lost, is lost, defeated;
    comply, obey, heed, follow, observe, abide by, respect, adhere to, conform, honour, compliance, stick to, keep to,
    in line with, in accordance with, within the rules, act on, toe the line, play by the rules, follow .. advice, take
    .. advice, heed .. warning, cooperate, observe .. rules / ignore, defy, flout, disregard, breach, violate, break,
    contravene, infringe, disobey, non-compliance, in breach of, in violation of, against the rules, defiance,
    violation, fall foul of, turn a deaf ear, resist, brush aside, ignore .. warning, ignore .. advice, break .. rules,
    refuse to comply, break .. law, snub;
    confirm, admit, acknowledge, concede, confess, own up, verify, plead guilty, admission, bear out, affirm,
    confirmation, come clean, accept that, concession, corroborate, recognise / deny, dispute, contest, refute, rebut,
    repudiate, denial, plead not guilty, disprove, debunk, disown, rebuttal, reject, disavow, dismiss, brush off, shrug
    off, gainsay, contradict, plead .. not guilty;
    agreement, agree, deal, reach agreement, settle, compromise, accord, strike a deal, come to terms, settlement,
    reach a deal, clinch, shake hands, sign, reach .. agreement, reach .. deal, seal, see eye to eye, breakthrough,
    common ground, peace / disagree, deadlock, stalemate, impasse, fail to agree, break down, part without, collapse,
    no agreement, without agreement, without a result, without result, come to nothing, fall out, no deal, stall, fail,
    hit a wall, at an impasse, no common ground, walk out, without a deal, no closer, empty-handed;
    keep .. promise, keep .. word, honour, fulfil, deliver on, make good on, live up to, as promised, stick to .. word,
    deliver, redeem / break .. promise, break .. word, renege, go back on, backtrack, u-turn, break, not honour,
    abandon .. pledge, drop .. pledge, break .. pledge;
    decide, settle, resolve, final, settled, foregone conclusion, made up .. mind / undecided, unresolved, pending, in
    the balance, make up .. mind, up in the air, outstanding, yet to be decided;
    # Right and wrong, court and crime.
    convict, guilty, conviction, find .. guilty, sentence, condemn, convicted, found guilty, punish / acquit, cleared,
    innocent, acquittal, not guilty, exonerate, vindicate, absolve, clear, unfounded, innocence, walk free, found not
    guilty, not proven, overturn .. conviction, off the hook, drop .. case;
    arrest, detain, in custody, remand, jail, imprison, behind bars, lock up, detention, imprisonment, hold, locked up,
    take .. in, prison, capture, seize, held, in jail, in prison, taken into custody, stay in custody, remain in
    custody, incarcerate, apprehend, prisoner / release, free, set free, set .. free, at liberty, on bail, at large,
    discharge, walk free, let .. go, on the run, escape, liberate, bail out, suspended sentence, out of prison, no
    longer held, let off, pardon, parole, go free, fugitive, break out;
    previous conviction, prior conviction, criminal record, prior record, repeat offender, previously convicted, convict
    .. before, already been convicted, known to the police, reoffend / clean record, good character, first offence,
    first-time offender, unblemished record, spotless record, never been convicted, never been in trouble;
    bail, on bail, remain free, stay free, stay at liberty, remain at liberty / in custody, behind bars, on remand, held
    in custody, in prison, in jail, in detention;
    sue, take to court, take .. to court, file suit, bring a case, prosecute, press charges, charge, lawsuit, indict,
    take legal action / drop the case, drop charges, drop .. charges, no charges, drop the charges;
    true, correct, accurate, right, genuine, authentic, founded, hold good, justified, well founded, borne out, exact,
    factual, authenticity / false, wrong, incorrect, untrue, fake, unfounded, baseless, mistaken, inaccurate, forged,
    made up, groundless, error, invented, unjustified, hoax, invention, bogus, fabricated, mislead, a lie, myth,
    fiction;
    responsible, to blame, at fault, culpable, negligent, blame, behind the, fault of / blameless, not responsible,
    exonerate, beyond reproach, not to blame, no fault, without fault;
    deliberate, deliberately, on purpose, intentional, intentionally, wilful, wilfully, arson, sabotage, saboteur,
    malicious, foul play, vandal, vandalism, premeditated, intent, arsonist, tamper, human hand, set on fire /
    accident, accidental, accidentally, by mistake, unintentional, inadvertently, by chance, unwittingly, natural
    causes, by accident, oversight, technical fault, fault, faulty, defect, error, mishap, chance, lightning, short
    circuit, wear and tear, human error, unintended;
    solve, clear up, crack, resolve, explain, get to the bottom, explanation, find out, clear, case closed, uncover,
    unravel, close the case / unsolved, unresolved, mystery, unexplained, in the dark, remain open, baffle, puzzle,
    open case, cold case, no nearer, remain a mystery, elude, no lead;
    known, identify, determine, established, understood, clear, certain, identified, name, pin down, confirm, reveal /
    unknown, unclear, unidentified, undetermined, uncertain, mystery, open, not yet known, in the dark, not known, a
    riddle, no idea, guess, remain unclear;
    # Winning and losing.
    win, victory, beat, triumph, prevail, come out on top, overcome, clinch, see off, get the better of, come first,
    capture, land, hold on to, held on to, winner, take the title, crown, champion, victorious, edge, thrash, rout,
    defeat, get past, elect, re-elect, topple, gold / lose, beaten, go down to, concede, runner-up, fall to, come
    second, vote .. out, loser, crash to, go under, be beaten, miss out, silver, trail;
    succeed, success, successful, successfully, manage, effective, pay off, come off, achieve, accomplish, bear fruit,
    pull off, go well, without a hitch, smoothly, fruitful, make it, go to plan, do well, breakthrough / fail, failure,
    unsuccessful, flop, come to nothing, in vain, without result, without success, fruitless, ineffective, fall
    through, unable, come to grief, misfire, go wrong, could not, fall flat, backfire, setback, hitch, break down,
    botch, abortive;
    set .. record, break .. record, beat .. record, new record, smash .. record, record fell, best time,
    record-breaking, improve .. record / miss .. record, outside .. record, short of .. record, record stood, record
    stands, record survive, record remain;
    meet .. target, reach .. target, hit .. target, on target, exceed .. target, beat .. target, on track, meet ..
    goal, reach .. goal / miss .. target, short of .. target, off target, below .. target, off track, fail to meet,
    miss .. goal, undershoot;
    qualify, go through, advance, reach, progress, into the, book a place / knock out, knocked out, go out, eliminate,
    miss out, exit, crash out, drop out, out of the;
    promote, promotion, go up / relegate, relegation, demote, go down;
    yellow card, book, booked, caution, stay on the pitch, stay on the field / red card, send off, sent off, dismissal,
    second yellow, second yellow card, second booking, second caution, early bath, marching orders;
    score, convert, net, find the net, put away / miss, squander, waste, save, hit the post, blank, goalless;
    # Who comes, stays, goes.
    take part, play, compete, participate, take the field, line up, at the start, appear, attend, enter, join, take ..
    seat, be present, race, participation, turn out, turn up / pull out, withdraw, sit out, drop out, miss, sidelined,
    absent, scratch, skip, stay away, boycott, give .. a miss, non-starter, withdrawal, cry off, unavailable, ruled
    out, absence;
    involved in, have a part, have a hand, play a part, part in, implicated in / not involved, uninvolved, no part, have
    nothing to do with, stay out of, keep out of;
    change, alter, amend, revise, go up, go down / unchanged, stay at, remain at, stay the same, remain the same, hold
    at, stick at, as before, freeze;
    stay on, remain in office, remain in post, keep .. post, keep .. job, stand again, run again, seek re- election,
    seek another term, candidate, candidacy, stand for re-election, stay in office, return to .. post, remain, stay,
    carry on, on the ballot, continue as, stay in the chair, hold on to .. office, in office, serve on, stay put, keep
    .. seat, continue in, extend .. contract, renew .. contract, not leave, at the helm, seek election, run for, stand
    for / resign, resignation, quit, step down, stand down, leave office, give up .. post, give up .. job, give ..
    notice, not stand again, bow out, retire, retirement, leave, leave .. post, vacate, relinquish, step aside,
    resigned, depart, departure, call it a day, make way, hand over, give up .. seat, throw in the towel, end ..
    career, hang up .. boots, move on, step back, stand aside, walk out, bid farewell;
    hire, recruit, take on, appoint, employ, engage, bring in, create jobs, new jobs, appointment, recruitment, name
    as, reinstate, promote, create .. jobs, new staff, name .. as, more staff, enlist / dismiss, sack, fire, lay off,
    let go, make .. redundant, redundancy, job cuts, cut jobs, shed, oust, remove, dismissal, suspend, lose .. job,
    lose .. jobs, axe, layoff, job losses, cut .. jobs, cut .. staff, let .. go, kick out, get rid of;
    join, enter, sign up, accede, become a member, affiliate, membership, admission, part of, belong to, come on board,
    enrol / leave, quit, exit, pull out, withdraw, secede, drop out, cut ties, expel, expulsion, walk out, leave ..
    club, break away, break with, outsider, end .. membership, part ways;
    arrive, arrival, reach, come, land, turn up, get in, enter, touch down, dock, pull in, landing / leave, depart,
    departure, set off, take off, go away, pull out, sail, fly out, set out, set sail, cast off;
    return, come back, back, go home, bring back, homecoming, move back / flee, evacuate, leave, evacuation, move out,
    displaced, stay away, abandon;
    merge, merger, unite, amalgamate, combine, fuse, form a single, tie-up, unification, union, amalgamation, join, one
    company, join forces, become one / split, separate, break up, demerge, separately, stay independent, remain
    independent, go .. own way, independent, part company, separation, stand alone, each keeps, own;
    invite, include, admit, welcome, inclusion, open to, ask to, let in, on the list, count in, take in, part of, cover
    / exclude, leave out, omit, snub, uninvited, bar, turn away, exclusion, shut out, passed over, not invited, left
    out, overlook, strike off, leave .. out, off the list, not include, drop, keep .. out;
    find, recover, locate, trace, turn up, discover, rediscover, come to light, unearth, retrieve, track down,
    turned up / missing, lost, untraced, disappear, vanish, no trace, not found, go missing, stolen, stay missing,
    nowhere to be found, go astray, unaccounted, mislay, misplace, still missing, lose;
    extinct, die out, wipe out, extinction, exterminate / alive, return, survive, present, thrive, flourish, back,
    reappear;
    # Buying, owning, paying.
    buy, purchase, acquire, acquisition, snap up, take over, takeover, buyer, take a stake, pick up, invest in / sell,
    sale, dispose of, offload, divest, disposal, seller, sell off, put up for sale, get rid of, hive off, unload, up
    for sale, auction, for sale;
    own, belong to, ownership, property of, owner, in the hands of, buy, possess, proprietor, its own / rent, lease, on
    loan, borrow, hire, tenant, leased, on lease, let to, rented, for rent, as a tenant, leasing, charter, not own;
    public, publicly, in public, in open session, openly, publicly owned, state-owned, council-owned, municipal, on the
    record, open to the public, nationalise, for all to see, in full view, state-run, nationalised / private,
    privately, in private, behind closed doors, in camera, in secret, secretly, confidential, privately owned, off the
    record, closed session, privatise, closed to the public, secret, hidden, privatised, in private hands, closed door,
    under wraps, discreetly;
    close the gap, close .. gap, fill .. gap, fill .. hole, plug .. gap, plug .. hole, bridge .. gap, cover ..
    shortfall, make up .. shortfall, balance the / leave .. gap, leave .. hole, gap remains, hole remains, tear ..
    hole, leave .. short, short of, gap of, hole of, is missing;
    free, free of charge, at no cost, for nothing, without charge, gratis, cost nothing, no charge, for free,
    complimentary, without paying, without a fee, free entry, no fee, pay nothing, for no money, at no extra cost /
    charge, fee, pay, paid, for a fee, at a price, chargeable, toll, cost, cost money, paid for, admission charge,
    entry fee, levy, payable;
    pay .. dividend, raise .. dividend, pay out, distribute, dividend of / scrap .. dividend, suspend .. dividend, omit
    .. dividend, no dividend, cancel .. dividend, without a dividend, pass .. dividend, axe .. dividend;
    profit, profitable, in the black, make money, surplus, in profit / loss, lose money, loss-making, in the red,
    unprofitable, deficit, into the red, shortfall;
    grant, donate, donation, gift, give, subsidy, present, bequest / lend, loan, borrow, repayable, mortgage;
    refund, money back, reimburse, pay back, compensate, get .. money back, compensation / no refund, non-refundable,
    out of pocket, forfeit, lose .. money, without compensation, uncompensated;
    sold out, fully booked, no tickets left, no seats left, booked up, run out / still available, tickets left, seats
    left, on sale, places left, unsold, vacant;
    # Weal and woe.
    injure, hurt, wound, injury, harm, in hospital, casualty, hospitalise, maim, hospital, in intensive care, in a
    critical condition, break .. leg, bruise / unhurt, unharmed, unscathed, uninjured, escape injury, safe and sound,
    without a scratch, no injuries, come to no harm, safe, nobody hurt, no one hurt, walk away, in good health;
    die, dead, death, killed, perish, lose .. life, fatal, fatality, succumb, pass away, drown, death toll, kill, claim
    .. life / survive, alive, pull through, live, recover, survivor, recovery, out of danger, rescue, alive and well,
    save, escape with .. life, still alive;
    damage, destroy, wreck, ruin, hit by, affected, burn down, gut, in ruins, flatten, write off, flood, hit hard /
    intact, undamaged, spare, unaffected, unscathed, survive, escape damage, untouched, unharmed, save, preserve, no
    damage, stand up to;
    safe, harmless, no risk, drinkable, fit to drink, no danger, secure, safely, safe to, clean, uncontaminated, no
    cause for concern, no threat / dangerous, unsafe, hazardous, contaminated, danger, unfit, risky, poisonous, toxic,
    harmful, in danger, at risk, unstable, boil, threat, a danger, not safe, hazard, pollute, taint, lethal,
    jeopardise, endanger, unfit for;
    improve, better, recover, improvement, on the mend, pick up, ease, get better, brighten, rally, strengthen, heal,
    on the road to recovery, gain ground / worsen, worse, deteriorate, deterioration, decline, get worse, slip,
    aggravate, weaken, relapse, sour, slump, sink, lose ground, go downhill, failing;
    confident, optimistic, hopeful, upbeat, expect, optimism, sure, certain, bullish, high hopes, believe, convinced,
    hope, faith, look forward, expects, be certain, encouraging, positive / pessimistic, doubtful, doubt, sceptical, no
    hope, despair, gloomy, no longer expect, unsure, uncertain, little hope, pessimism, give up hope, downbeat,
    bearish, lose hope, worried, fear, worry, concern, not expect, see no chance, give up on, unlikely, despondent, see
    little, negative, rule out;
    satisfied, pleased, happy, content, delighted, praise, proud, thrilled, glad, relieved, satisfaction, cheer,
    celebrate, applaud, joy, welcome, satisfy, delight, proud of / dissatisfied, disappointed, unhappy, angry,
    frustrated, furious, dismay, dismayed, disappointment, upset, outraged, anger, fury, complain, displeased, bitter,
    let down, lament, sad, annoyed, bemoan, grumble, shock, dejected;
    regret, apologise, apology, sorry, remorse, apologetic / no regret, unapologetic, unrepentant, stand by, no
    apology, defend;
    calm, peaceful, peacefully, quiet, without incident, orderly, off without, in good order, quietly, no trouble,
    without trouble, no arrests / violent, violently, unrest, riot, clashes, trouble, turmoil, chaotic, clash, unruly,
    fight, fights, disorder, chaos, scuffle, brawl, tumult, mayhem, battle;
    # Knowing and telling.
    publish, disclose, reveal, make public, announce, release, publication, post, put online, go public, out in the
    open / withhold, conceal, hide, secret, keep secret, cover up, suppress, under wraps, confidential, anonymous,
    unnamed, keep quiet, refuse to name, stay silent, refuse to say, no comment, gag, redact, not say;
    warn, notify, tell, inform, announce, alert, give notice / unannounced, without warning, without notice, unwarned,
    out of the blue, unaware, in the dark;
    expected, foreseen, forecast, as expected, predictable, anticipated / unexpected, unexpectedly, surprise,
    surprising, out of the blue, unforeseen, surprisingly, against expectations;
    remember, recall / forget, no memory of, no recollection;
    on by default, enabled by default, active by default, default on, opt-out, opt out, switched on / off by default,
    disabled by default, inactive by default, switched off, opt-in, opt in, has to be enabled, must be enabled, needs
    to be enabled, must be switched on, has to be switched on;
    # Kind, manner, place, company.
    same, identical, unchanged, as before, alike, equal, no change, remain the same, as ever, stay as, just like,
    unaltered, keep the, stay the same / different, change, differ, altered, unlike, revise, differently, alter, amend,
    other than, vary, changed, switch, replace, overhaul;
    alone, on .. own, single-handed, solo, individually, separately, sole, by himself, by herself, single- handedly,
    unaccompanied, by itself, one-man, unaided, without help, independently, unassisted / together, jointly, joint, in
    tandem, side by side, accompanied, with others, in pairs, in a team, with .. help, as a team, collective, in a
    group, with a partner, cooperate, joined by;
    at home, at .. home, in .. own bed / in hospital, at hospital, in a hospital, at a hospital, in a hospice, in a
    clinic, in a nursing home, in a care home;
    call at, stop at, serve, dock at, put in at / leave out, bypass, pass by, steer clear of, skip, omit, miss out;
    in person, on site, on the spot, face to face, personally, came, attend, turn up, before the court /
    remotely, by video, by phone, virtual, virtually, from home, by post, by telephone, via video, by letter,
    in writing, over the phone, by e-mail, on screen, by link, via link, by videolink, by satellite;
    indoors, indoor, inside, under cover, under a roof, in the hall, under roof / outdoors, outdoor, outside, open air,
    open-air, in the open, al fresco, under the open sky, in the park, in the garden, on the lawn;
    by hand, manual, manually, hand-made, handmade / automatic, automatically, by machine, machine-made, automated,
    robot;
    on an empty stomach, before eating, before meals, before a meal, before food, before breakfast / after eating,
    after meals, after a meal, with food, with meals, have eaten, on a full stomach, after breakfast;
    for the first time, first ever, never before, unprecedented, debut, newcomer, maiden / once again, once more,
    second time, for the second time, third time, repeat, defending;
    local network, locally, on site, from inside, insider / over the internet, from the internet, remotely, from
    outside, outsider;
    with .. condition, on condition, on bail, conditionally, provided that, conditional / without .. condition,
    unconditional, unconditionally, no strings attached, no conditions;
    man-made, by people, human / natural, by nature;
    amateur, unpaid, hobby, volunteer, part-timer / professional, pro;
    civilian / military, soldier, army;
    old, former, previous, outgoing / new, future, incoming, next;
    adult, grown-up, over-18s, adults, over 18, grown-ups, parents, the old / child, minor, under-18s, children,
    juvenile, under 18, youngster, kids, pupils, the young, teenager, baby, toddler;
    male, man, boy, men / female, woman, girl, women;
    north, northern / south, southern;
    east, eastern / west, western;
    north, northern / east, eastern;
    south, southern / west, western;
    upper, upstairs, top, above / lower, downstairs, bottom, below;
    coast, coastal, seaside / inland, interior;
    urban, city, town / rural, countryside, village;
    day, daytime, by day, in daylight, daylight, by daylight, daytime hours, during the day / night, overnight, by
    night, night-time, after dark, in the dark, at night, nightly, small hours, midnight;
    morning / afternoon, evening;
    home, at home / away, abroad;
    domestic, national / foreign, international, overseas;
    summer / winter;
    weekday, during the week / weekend, at weekends;
    large, big, major / small, minor, little;
    majority, most, more than half, nearly all, almost all / minority, few, less than half, hardly any, a handful;
    unpaid, volunteer, voluntary, for nothing, honorary, without pay / paid, salaried, for a fee, wage, earn, for money;
    with pay, paid leave, on full pay, full pay / without pay, unpaid leave, unpaid;
    come with, come as part of, include breakfast, all-inclusive, including, inclusive of, included / exclude,
    excluding, exclusive of, not included, extra, plus, on top;
    accompany, with an escort, under escort, chaperone, supervised, under supervision / unaccompanied, without an
    escort, unsupervised, alone, unattended;
    insured, cover, insurance / uninsured, without insurance, not insured, no insurance;
    armed, with a weapon, carry a gun, weapon / unarmed, without a weapon, no weapon;
    vaccinate, immunise, jab / unvaccinated, not vaccinated, without a vaccine;
    licensed, with a licence, registered, hold a licence / unlicensed, without a licence, no licence, unregistered;
    warm, mild, hot, warmer / cold, cool, chilly, frosty, colder, freeze;
    dry, drought, sunny, rain-free / wet, rain, rainy, downpour, shower;
    married, wed, marry / single, unmarried, divorced, divorce, separate;
    born in, native of, local / foreign-born, immigrant, come from abroad;
    anonymous, unnamed, unknown donor / name, named, identify, known donor;
    signed, sign, signature / unsigned, refuse to sign, not sign;
    edible, ripe, eat / inedible, poisonous, unripe;
    tax-free, exempt from tax, untaxed / taxable, tax, subject to tax;
    reversible, can be undone, appeal / irreversible, final, no appeal, cannot be undone;
    upper house, senate / lower house, house of representatives, commons;
    import, imported, from abroad, foreign-made / export, exported, home-grown, domestic, home-made, local;
    cash, in cash, coins, notes / by card, cashless, by bank transfer, electronically, credit card;
    recyclable, reuse, reusable, recycle / disposable, single-use, throw away, landfill;
    wear, don, put on, with a helmet / without a helmet, bareheaded, take off, bare;
    tight, close, narrow, hair's breadth, slim / clear, comfortable, wide, landslide, overwhelming, large, easily;
"""
"""The questions, with the phrases for either answer; a line that begins with "#" is a heading."""

SLASH = " / "
GAP = ".."
"""In a phrase it stands for an object of up to three words."""
