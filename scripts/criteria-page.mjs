// docs/criteria.md, from the registry of feedback and the figures of the models that ship.
const TIERS = [
  ['onDevice', 'on the device'],
  ['withEncoder', 'with the encoder'],
];
const SAYS = { speaks: 'speaks', pilot: 'pilot', silent: 'silent' };

/** The page as Markdown. @param feedback what packages/feedback exports */
export const criteriaPage = ({ CRITERIA, DEFINITIONS, PART_DEFINITIONS, SPEAKS_FROM }) =>
  [
    '# What feedback looks for',
    '',
    'This page is made from `packages/feedback` by `node scripts/docs.mjs`; change the definitions there, not here.',
    '',
    'A moment names the criteria its answers are looked at for (`criteria: { question: present, overpromises: absent }`). Each is defined so that two facilitators would agree on it. What is seen is found, not found or unsure, and unsure is the usual answer.',
    '',
    `- **speaks**: a learner may get a remark. It takes a precision of ${SPEAKS_FROM.precision.toFixed(2)}, a lower end of its 95 % interval of ${SPEAKS_FROM.lowerBound.toFixed(2)} and a recall of ${SPEAKS_FROM.recall.toFixed(2)} on answers written after its rules.`,
    '- **pilot**: authors, the linter and the command line see the verdict; learners get no remark.',
    '- **silent**: nobody is told. The models and contrasts beside an answer do the teaching.',
    '',
    'Figures are precision (lower end) / recall; where they come from stands in [evidence.md](evidence.md#feedback). A criterion without any is counted, not judged. All of them look at English only.',
    '',
    `| criterion | what it means | ${TIERS.map(([, words]) => words).join(' | ')} |`,
    `|---|---|${TIERS.map(() => '---|').join('')}`,
    ...Object.values(CRITERIA).map(
      (criterion) => `| \`${criterion.name}\` | ${cell(DEFINITIONS[criterion.name])} | ${TIERS.map(([tier]) => standing(criterion[tier])).join(' | ')} |`,
    ),
    '',
    '## Before any criterion: the gate',
    '',
    'A text that is empty, very long, in another language, key-mashing, or an order to a machine is not looked at. First of all comes harm: where the words speak of violence, threats, unwanted touch, harassment, bullying, discrimination, self-harm, a wish to die, a crisis, abuse at home or a formal grievance, nothing is coached, no model sees them, and the learner is shown the organisation’s human contact.',
    '',
    'It knows who does what to whom, in any person and tense (“my manager keeps touching me”), and takes figures of speech out first (“this deadline is killing me”). It errs towards seeing harm. It is a list of frames and words and no judgement: of plain sentences written after it, it saw about nine in ten, and what is told in a roundabout way, with irony or in another language than English passes. It is no safeguard by itself: say beside a moment whom people can turn to. How it was measured stands in [evidence.md](evidence.md#feedback).',
    '',
    '## The parts of an expectation',
    '',
    'The studio and `micromoment feedback --jsonl` tell apart what `states-expectation` is made of. What happened and what that does are found by rule alone, also where nothing is asked for; learners get no remark from them.',
    '',
    '| part | what it means |',
    '|---|---|',
    ...Object.entries(PART_DEFINITIONS).map(([part, means]) => `| ${part} | ${cell(means)} |`),
    '',
  ].join('\n');

const standing = ({ status, figures }) =>
  figures === null ? SAYS[status] : `${SAYS[status]}, ${figures.precision.toFixed(2)} (≥ ${roundedDown(figures.lowerBound)}) / ${figures.recall.toFixed(2)}`;
// A bound is no bound any more when it is rounded up.
const roundedDown = (share) => (Math.floor(share * 100 + 1e-9) / 100).toFixed(2);
const cell = (text) => text.replaceAll('|', '\\|');
