import { canonicalText, type Blueprint, type Revision } from '@micromoment/core';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The revision a blueprint is: SHA-256 of its meaning, so that layout, comments and the order of keys do not change it. */
export function revisionOf(blueprint: Blueprint): Revision {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(blueprint)))) as Revision; // this is the hash the name promises
}
