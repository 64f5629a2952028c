/** One JSON object of a stream, with the line at which it begins. */
export interface JsonPiece {
  text: string;
  line: number;
}

/** A feature larger than this is taken for a broken file. */
const MAX_PIECE = 16 << 20;

/**
 * Cuts a stream of JSON into the objects that are features: the members of a FeatureCollection's `features`, or, of a file with one
 * object a line, each of them. Feed it the text in pieces of any length; what comes out does not depend on where they were cut.
 */
export class FeatureSplitter {
  #depth = 0;
  /** Depth at which features begin: 0 for one object a line, 2 inside `{"features":[`; null until the first object shows. */
  #level: number | null = null;
  #quoted = false;
  #escaped = false;
  #piece = '';
  #head = '';
  #line = 1;
  #pieceLine = 1;

  /** The features that end in this text. Throws a RangeError for one without end. */
  push(text: string): JsonPiece[] {
    const found: JsonPiece[] = [];
    let from = this.#inside ? 0 : -1;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10) this.#line++;
      if (this.#quoted) this.#readQuoted(code);
      else if (code === 34) this.#quoted = true;
      else if (code === 123 || code === 91) {
        if (this.#opens(code, text, i)) {
          from = i;
          this.#pieceLine = this.#line;
        }
        this.#depth++;
      } else if (code === 125 || code === 93) {
        this.#depth--;
        if (from >= 0 && this.#depth === this.#level) {
          found.push({ text: this.#piece + text.slice(from, i + 1), line: this.#pieceLine });
          this.#piece = '';
          from = -1;
        }
      }
    }
    this.#keep(text, from);
    return found;
  }

  get #inside(): boolean {
    return this.#level !== null && this.#depth > this.#level && this.#piece !== '';
  }

  #readQuoted(code: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (code === 92) this.#escaped = true;
    else if (code === 34) this.#quoted = false;
  }

  /** Does this bracket begin a feature? Settles the level at the first one that tells. */
  #opens(code: number, text: string, at: number): boolean {
    if (this.#level === null) this.#settle(code, text, at);
    return code === 123 && this.#depth === this.#level;
  }

  /** The array called `features` of the outermost object holds features; an outermost object that is one is a line of many. */
  #settle(code: number, text: string, at: number): void {
    const before = (this.#head + text.slice(0, at)).trimEnd();
    if (code === 91 && this.#depth === 1 && /"features"\s*:$/.test(before.slice(-40))) this.#level = 2;
    else if (code === 123 && this.#depth === 0 && /^\{\s*"type"\s*:\s*"Feature"/.test(text.slice(at, at + 60)))
      this.#level = 0;
  }

  #keep(text: string, from: number): void {
    if (from >= 0) this.#piece += text.slice(from);
    if (this.#level === null) this.#head = (this.#head + text).slice(-64);
    if (this.#piece.length > MAX_PIECE) throw new RangeError(`the feature at line ${this.#pieceLine} does not end`);
  }
}
