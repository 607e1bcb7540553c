import type { StarterTexts } from '#content/starters/starterTexts.ts';

export const sl: StarterTexts = {
  toolkit: {
    intro: 'Tukaj napišite, komu je priročnik namenjen in kaj ima skupina, ko ga predela.',
    steps: 'Koraki',
    step: {
      title: 'Prvi korak',
      description: 'Tukaj v enem ali dveh stavkih napišite, kaj skupina dela v tem koraku in kaj z njim dobi.',
      intro: 'Tukaj napišite, zakaj je ta korak zdaj na vrsti.',
      task: { heading: 'Kaj storiti', text: 'Napišite, kaj skupina dela, eno dejanje v vsaki vrstici.' },
    },
  },
  caseStudy: {
    photo: 'Fotografija',
    intro: 'Tukaj v dveh stavkih napišite, kaj se je zgodilo in zakaj se lahko drugi iz tega učijo.',
    sections: {
      context: 'Napišite, kje in kdaj se je začelo. Vir navedite za stavkom, ki se nanj opira.',
      'what-they-did': 'Napišite, kdo je kaj naredil, po vrsti.',
      'what-changed': 'Napišite, kaj je danes drugače in po čem to veste.',
      'what-failed': 'Napišite, kaj ni uspelo in koliko je stalo. Če o tem ni nič znanega, to povejte.',
      'how-to-repeat': 'Napišite, kaj potrebuje druga organizacija: ljudi, denar, čas, dovoljenja. Povejte, da je to nasvet.',
    },
  },
  module: {
    intro: 'Tukaj napišite, komu je modul namenjen in kaj se v njem dogaja.',
    outcomes: {
      heading: 'Učni izidi',
      text: 'Napišite, kaj udeleženci po modulu zmorejo. Začnite z glagolom za dejanje, ki ga je mogoče opaziti.',
    },
    materials: { heading: 'Gradivo', text: 'Napišite, kaj potrebujete in v kateri enoti; število stoji v oklepajih.' },
    session: { heading: 'Prvo srečanje', text: 'Napišite, kaj udeleženci delajo in zakaj.' },
    input: { heading: 'Uvod', text: 'Napišite, kaj mora skupina slišati ali prebrati, preden začne.' },
    activity: { heading: 'Dejavnost', text: 'Napišite nalogo tako, kot bi jo povedali skupini.' },
    notes: 'Napišite, kaj mora vedeti samo povezovalka ali povezovalec.',
    quiz: {
      heading: 'Preverite, kaj znate',
      question: 'Napišite vprašanje o tem srečanju.',
      right: { answer: 'Napišite pravilni odgovor.', feedback: 'Napišite, zakaj je pravilen.' },
      wrong: { answer: 'Napišite odgovor, ki bi ga kdo lahko dal in je napačen.', feedback: 'Napišite, zakaj je napačen.' },
    },
    handout: {
      heading: 'Izroček: naslov',
      text: 'Napišite, kaj udeleženci dobijo na papirju. Uporaben mora biti sam zase in imeti prostor za pisanje.',
      item: 'Napišite nekaj, kar je mogoče odkljukati.',
    },
  },
  report: {
    intro: 'Tukaj v dveh ali treh stavkih napišite, kaj ste poskusili in kaj je iz tega nastalo. Ta odstavek se prikaže na seznamih.',
    account: { heading: 'Kaj smo delali', text: 'Napišite, kaj ste delali, kaj je bilo za to potrebno in kaj lahko drugi uporabijo.' },
  },
};
