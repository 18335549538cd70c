/** Given names of many languages; no verdict may change with them. */
export const NAMES: readonly string[] = (
  'Aaliyah Abebe Adaeze Agnieszka Ahmed Aiko Alejandra Amara Amit Ananya Andrzej Anneke Ayşe Babajide Beatriz Björn Bogdan Chiamaka Chidi Chloé Chukwuemeka Ciarán Dagny Deepika Diego Dmitri Eilidh Ekaterina ' +
  "Elif Emeka Esra Fatima Femi Fernanda Florian François Giorgos Gül Hanna Haruto Hassan Heloísa Hiroshi Hüseyin Ingrid Ioana Isabella Ivana Jamal Javier Jürgen João Jorge José Jung-hoon Kateřina Khadija Kofi Kwabena Lakshmi Leilani Luca Łukasz Magdalena Mahmoud Małgorzata Marisol Mehmet Mei Minh Mohammed Mónica Nguyễn Niamh Ngozi Oluwaseun O'Brien Padraig Parvati Pedro Priyanka Quetzalli Rahul Rania Rosalía Saoirse Sarai Sergio Sinéad Søren Sunita Svetlana Tadeusz Thandiwe Tuğba Uchenna Venkatesh Wanjiru Xiomara Yusuf Zoltán"
).split(' ');

// The people of our own scenes.
const NAMED =
  /\b(?:Sam|Lena|Rob|Priya|Ines|Lee|Kwame|Dilnoza|Henrik|Jonas|Tom|Ana|Erik|Sofia|Marta|Noémie|Babak|Ruben|Mei|Ifeoma|Tomasz|Rosalind|Zainab|Amina|Fraser|Paloma|Bronagh|Nikhil|Leopold|Viktor|Nadia|Aiko|Gaspard|Katarzyna|Benedikt|Petra|Ravi|Milo)\b/;

/** Texts that name somebody, first those that do so by themselves. */
export function withNames(texts: readonly string[], most: number): readonly string[] {
  const framed = texts.filter((text) => !NAMED.test(text)).map((text) => `Sam, ${text[0]?.toLowerCase()}${text.slice(1)}`);
  return [...texts.filter((text) => NAMED.test(text)), ...framed].slice(0, most);
}

/** The same with another name in the place of the first. */
export const renamed = (text: string, name: string): string => text.replace(NAMED, name);
