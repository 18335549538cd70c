import { spokenAmong, type Language } from '@micromoment/core';
import { parseAccept } from 'hono/utils/accept';

/** The language of the house that a browser wishes for most, by its Accept-Language; undefined where it wishes for none that the house speaks. */
export const wishedLanguage = (headers: Headers): Language | undefined =>
  spokenAmong(
    parseAccept(headers.get('accept-language') ?? '')
      .filter(({ q }) => q > 0)
      .map(({ type }) => type),
  );
