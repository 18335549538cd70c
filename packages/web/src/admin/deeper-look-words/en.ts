export const texts = {
  heading: 'A deeper look',
  cannotShow: 'The settings cannot be shown just now.',
  intro:
    'Responses are looked at on each person’s own device. Here you can offer more. Whoever wants it agrees to it on their privacy page, and can take it back at any time. What they write is looked at and forgotten.',
  byEncoder: 'Offer the sentence encoder on this server',
  byEncoderNote: 'It finds more criteria and sends nothing anywhere. It takes about 250 MB of memory.',
  notHere: 'The encoder is not installed here. Install Micromoment with its optional parts to have it.',
  model: 'Offer a language model',
  modelNote: 'Any address that speaks the OpenAI chat protocol, also one inside your own network. Responses of those who agreed are sent there.',
  address: 'Address',
  addressNote: 'Such as http://10.0.0.5:8080/v1. Another address is another model: everybody is asked anew.',
  name: 'Name of the model',
  nameNote: 'As its address knows it.',
  key: 'Key',
  keyNote: 'Left empty, the key stays as it is. It is stored sealed and never shown again.',
  save: 'Save',
  saved: 'Saved.',
} as const;
