/** A blueprint to begin from; it lints clean. */
export const EXAMPLE = `# yaml-language-server: $schema=../.micromoment/blueprint.schema.json
blueprint: asking-first
title: Ask first
skill: Asking clarifying questions
family: communication
language: en
why: People who are asked feel listened to.

behaviour:
  does: asks one open question that names the feeling
  timing: in the first two minutes after a colleague raises a concern
  frequency: once in every one-to-one
  tone: unhurried and curious
  audience: a colleague you work with every week
  noticed-as: You were asked a question before any advice was given.

signals:
  - { id: tried, from: trial, means: a trial was made }

horizon: 60 days
cadence: { per-week: 2, minutes-per-day: 6 }

moments:
  - id: try-it
    kind: trial
    minutes: 1
    develops: [tried]
    within: 24 hours
    if: a colleague sighs
    then: I ask one question

  - id: look-back
    kind: reflect
    minutes: 2
    develops: [tried]
    after: try-it
    asks: [happened, tone, timing, reaction, next]
    beside: coffee-chat

  - id: coffee-chat
    kind: respond
    minutes: 2
    develops: [tried]
    scene: >
      The machine is slow this morning, and only the two of you are waiting. Ines turns an empty cup in her hands. “I
      read in the newsletter that the supplier review is finished,” she says. “I did the first half of it.” She laughs,
      shortly, and looks at the machine rather than at you. Your cup is nearly full.
    ask: Write the first thing you would say.
    criteria: { question: present, overpromises: absent }
    models:
      - text: What was it like to read it there?
        because: it hands over the floor
    contrasts:
      - text: I promise it will not happen again.
        shows: overpromises
        because: it promises what one may not control
    twists:
      - id: camera-off
        scene: >
          The call is over and Ines has not hung up. Her camera is off. “I read that the review is finished,” she says.
          “I did the first half of it.” There is a pause that lasts a little too long. You can hear that she is typing
          something else.
      - id: at-lunch
        scene: >
          Six of you are at lunch. Somebody praises the review. “Yes, I read about it,” says Ines, and cuts her bread
          into very small pieces. The talk moves on to the new parking rules. She sits next to you, and nobody else
          seems to have heard the second sentence.
      - id: by-message
        scene: >
          At ten to five a message appears. “Nice newsletter,” it says, with a link. Then a second one: “I did the first
          half of that, by the way.” Then three dots that come and go without a third message. You were about to close
          your computer for the day.
      - id: weeks-later
        scene: >
          You and Ines plan the next month. When you come to the next review she says: “Put somebody else down for that
          one.” Her voice is friendly. Two weeks ago she learnt from the newsletter that the last one was finished
          without her. You need her for the next one.

coach:
  model-it: Ask one such question yourself.
  praise: I noticed that you asked before you answered.
  check-in: What did you try, and what happened next?
`;
