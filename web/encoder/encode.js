// The encoder of doc/format/encoding.md for browsers and Node, byte for byte
// that of the Go package linkage/encode: names and birth dates become keyed
// filters of bits here, on the sender's machine. Nothing is sent anywhere.
//
// All keyed work is done by WebCrypto with keys that cannot be taken out again;
// a name needs some hundred HMACs, which takes milliseconds.

const utf8 = new TextEncoder();
const keyFormat = "verdig-encoding-key/1";
const hkdfSalt = utf8.encode("verdig/encode/1");

/** What went wrong; code is "key-file", "scheme", "birth" or "nothing". */
export class EncodeError extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** Folds and takes apart names by the tables of Go's linkage/name. */
export class Names {
  #t;
  #letters = new Map();
  #case = new Map();
  #particles;
  #unknown;

  constructor(table) {
    this.#t = table;
    this.#particles = new Set(table.particles);
    this.#unknown = new Set(table.unknown);
    for (const { start, text } of table.letters) {
      let at = start;
      for (const item of text.split(",")) {
        const [out, times] = item.split("*");
        for (let n = Number(times ?? 1); n > 0; n--) this.#letters.set(at++, out);
      }
    }
    for (let i = 0; i < table.case.length; i += 2) this.#case.set(table.case[i], table.case[i + 1]);
  }

  /** Lower-case ASCII words of letters and digits, by single spaces. */
  fold(text) {
    let s = "";
    for (const c of text.toWellFormed ? text.toWellFormed() : text) {
      const p = c.codePointAt(0);
      s += this.#letters.has(p) ? String.fromCodePoint(this.#case.get(p) ?? p) : " ";
    }
    s = s.normalize("NFKC").replaceAll("\u0e23\u0e23", "\u0e31");
    const persian = [...s].some((c) => this.#t.isPersian.includes(c));
    let out = "";
    let arabic = [];
    const flush = () => {
      if (arabic.length > 0) out += this.#arabic(arabic, persian);
      arabic = [];
    };
    let count = 0;
    for (const raw of s) {
      if (++count > 200) break;
      const p = raw.codePointAt(0);
      const c = String.fromCodePoint(this.#case.get(p) ?? p);
      if (isArabic(c, this.#t.arabic)) {
        arabic.push(c);
        continue;
      }
      const letter = this.#letters.get(p) ?? " ";
      if (letter === "~") continue;
      flush();
      out += letter;
    }
    flush();
    return tidy(out);
  }

  #arabic(word, persian) {
    let out = "";
    if (word.length > 4 && word[0] === "\u0627" && word[1] === "\u0644") {
      out = "al ";
      word = word.slice(2);
    }
    word.forEach((c, i) => {
      const next = word[i + 1];
      const consonant = i === 0 || next === "\u0627" || next === "\u0622";
      if (c === "\u0648") out += consonant ? "w" : "u";
      else if (c === "\u064a" || c === "\u06cc") out += consonant ? "y" : "i";
      else out += (persian ? this.#t.persian[c] : undefined) ?? this.#t.arabic[c];
    });
    return out;
  }

  /** The words of a name: without particles and words for "unknown". */
  words(text) {
    const kept = this.fold(text).split(" ").filter((w) => w !== "" && !this.#unknown.has(w) && !/^[0-9]+$/.test(w));
    const list = [];
    kept.forEach((w, i) => {
      if (this.#particles.has(w) && !(w === "ben" && i === 0)) return;
      list.push(...this.#servant(w));
    });
    return (list.length === 0 ? kept : list).slice(0, 8);
  }

  #servant(w) {
    if (!w.startsWith("abd") || ["abdulla", "abdalla", "abdoula"].some((p) => w.startsWith(p))) return [w];
    for (const p of this.#t.servant) {
      if (w.startsWith(p) && w.length - p.length >= 4) return ["abd", w.slice(p.length)];
      if (w === p && (p.endsWith("l") || p === "abd")) return ["abd"];
    }
    return [w];
  }

  /** The sound key and the consonant skeleton of a word. */
  keys(word) {
    let letters = "";
    for (let i = 0; i < word.length; ) {
      const rule = this.#t.sounds.find(([from]) => word.startsWith(from, i));
      letters += rule ? rule[1] : word[i];
      i += rule ? rule[0].length : 1;
    }
    const coarse = { j: "g", S: "s", x: "s" };
    let sound = "";
    let skeleton = "";
    [...letters].forEach((l, i) => {
      const last = i > 0 && i + 1 === letters.length;
      if ((l === "j" && last) || "aeiouy".includes(l)) {
        if (!sound.endsWith("a")) sound += "a";
        if (skeleton === "" && i === 0) skeleton = "a";
      } else if (!(l === "h" && last)) {
        if (!sound.endsWith(l)) sound += l;
        const c = coarse[l] ?? l;
        if (!skeleton.endsWith(c)) skeleton += c;
      }
    });
    return [sound, skeleton];
  }

  /** The heads of the groups of names that stand for each other. */
  groups(word) {
    return Object.hasOwn(this.#t.variants, word) ? this.#t.variants[word] : [];
  }
}

function isArabic(c, letters) {
  return c === "\u0648" || c === "\u064a" || c === "\u06cc" || (c > "\u0600" && c < "\u0700" && Object.hasOwn(letters, c));
}

function tidy(text) {
  let out = "";
  let gap = false;
  for (const c of text) {
    if (out.length >= 400) break;
    if (c === " ") {
      gap = true;
      continue;
    }
    if (gap && out !== "") out += " ";
    out += c;
    gap = false;
  }
  return out;
}

// The keyed part.

/** Sets features in filters of one field. */
class Field {
  #mac;
  #bits;
  #weights = new Map(); // the features to set, with their numbers of positions

  constructor(mac, bits) {
    this.#mac = mac;
    this.#bits = bits;
  }

  add(feature, n) {
    if (n > 0) this.#weights.set(feature, Math.max(n, this.#weights.get(feature) ?? 0));
  }

  /** The filter, one byte a bit. */
  async filter() {
    const out = new Uint8Array(this.#bits);
    await Promise.all(
      [...this.#weights].map(async ([feature, n]) => {
        for (let block = 0; block * 16 < n; block++) {
          const sum = new DataView(await this.#mac(new Uint8Array([block, ...utf8.encode(feature)])));
          for (let i = 0; i < Math.min(16, n - 16 * block); i++) out[sum.getUint16(2 * i) & (this.#bits - 1)] = 1;
        }
      }),
    );
    return out;
  }
}

/** Numbers from a key, below n each. */
class Stream {
  #mac;
  #label;
  #block = 0;
  #rest = [];

  constructor(mac, label) {
    this.#mac = mac;
    this.#label = label;
  }

  async below(n) {
    if (this.#rest.length === 0) {
      const head = new DataView(new ArrayBuffer(4));
      head.setUint32(0, this.#block++);
      const sum = new DataView(await this.#mac(new Uint8Array([...new Uint8Array(head.buffer), ...this.#label])));
      for (let i = 0; i < 32; i += 4) this.#rest.push(sum.getUint32(i));
    }
    return Math.floor((this.#rest.shift() * n) / 4294967296);
  }
}

/** For each of n output bits, t different input bits. */
async function choose(stream, n, t) {
  const out = [];
  for (let i = 0; i < n; i++) {
    const from = [];
    while (from.length < t) {
      const p = await stream.below(n);
      if (!from.includes(p)) from.push(p);
    }
    out.push(from);
  }
  return out;
}

/** An encoder for one key of a key file. */
export class Encoder {
  #names;
  #scheme;
  #derive;
  #macs = new Map();
  #chosen = new Map();

  constructor(names, scheme, derive, id) {
    this.#names = names;
    this.#scheme = scheme;
    this.#derive = derive;
    this.id = id;
  }

  /**
   * Reads a key file: an encoder for each of its keys, the current one first.
   * tables is what tables.json holds. Rejects with EncodeError.
   */
  static async open(text, tables) {
    let file;
    try {
      file = JSON.parse(text.replace(/^\ufeff/, ""));
    } catch {
      throw new EncodeError("key-file");
    }
    if (file?.format !== keyFormat || typeof file.installation !== "string" || !Array.isArray(file.keys) || file.keys.length === 0) {
      throw new EncodeError("key-file");
    }
    const names = new Names(tables.names);
    return Promise.all(file.keys.map((key) => Encoder.#one(file.installation, key, names, tables.schemes)));
  }

  static async #one(installation, key, names, schemes) {
    if (!Object.hasOwn(schemes, key?.scheme ?? "")) throw new EncodeError("scheme");
    let secret;
    try {
      secret = Uint8Array.from(atob(key.secret.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
    } catch {
      throw new EncodeError("key-file");
    }
    if (secret.length !== 32) throw new EncodeError("key-file");
    const base = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey", "deriveBits"]);
    secret.fill(0);
    const hkdf = (purpose) => ({ name: "HKDF", hash: "SHA-256", salt: hkdfSalt, info: utf8.encode([installation, key.scheme, purpose].join("\0")) });
    const id = hex(await crypto.subtle.deriveBits(hkdf("id"), base, 48));
    if (id !== key.id) throw new EncodeError("key-file");
    const derive = (purpose) => crypto.subtle.deriveKey(hkdf(purpose), base, { name: "HMAC", hash: "SHA-256", length: 256 }, false, ["sign"]);
    return new Encoder(names, schemes[key.scheme], derive, id);
  }

  async #mac(purpose) {
    if (!this.#macs.has(purpose)) this.#macs.set(purpose, this.#derive(purpose));
    const key = await this.#macs.get(purpose);
    return (data) => crypto.subtle.sign("HMAC", key, data);
  }

  /**
   * The text of an encoding. A person has given, family, other, full (texts),
   * birth ({year, month, day}; 0 or absent where not known), phone, email,
   * idNumber and address. Rejects with EncodeError.
   */
  async encode(person) {
    const { given = "", family = "", other = "", full = "", phone = "", email = "", idNumber = "", address = "" } = person;
    const birth = checkBirth(person.birth ?? {});
    const s = this.#scheme;
    const words = [...new Set([...this.#names.words([given, family, full].join(" ")), ...this.#names.words(other)])];
    if (words.length === 0 && birth.year === 0) throw new EncodeError("nothing");
    const parts = [];
    const slot = async (number, purpose, bits, steps, fill) => {
      const field = new Field(await this.#mac("field/" + purpose), bits);
      fill(field);
      parts.push(pack(number, await this.#harden(await field.filter(), purpose, steps)));
    };
    if (words.length > 0) await slot(2, "names", s.bits, s.harden, (f) => words.forEach((w) => this.#word(f, w)));
    if (birth.year > 0) await slot(5, "birth", s.birthBits, s.birthHarden, (f) => addBirth(f, s.birth, birth));
    const fold = (text) => this.#names.fold(text);
    const digits = (text) => (f) => {
      f.add("w" + text, s.extra.whole);
      for (let i = 0; i < Math.min(text.length, 12); i++) f.add("n" + "abcdefghijkl"[i] + text[text.length - 1 - i], s.extra.digit);
    };
    const number = fold(phone).replace(/[^0-9]/g, "");
    const id = fold(idNumber).replaceAll(" ", "");
    if (number.length >= 5) await slot(6, "extra/phone", s.extra.bits, [], digits(number.slice(-8)));
    if (fold(email)) await slot(7, "extra/email", s.extra.bits, [], (f) => addText(f, s.extra, fold(email)));
    if (id) await slot(8, "extra/id_number", s.extra.bits, [], digits(id));
    if (fold(address)) await slot(9, "extra/address", s.extra.bits, [], (f) => addText(f, s.extra, fold(address)));
    return this.#text(parts);
  }

  #word(f, whole) {
    const w = this.#scheme.word;
    const word = whole.slice(0, 60);
    bigrams(word, (b) => f.add("b" + b, w.bigram));
    f.add("w" + word, w.whole);
    const [sound, skeleton] = this.#names.keys(word);
    f.add("s" + sound, w.sound);
    if (skeleton.length >= 3) f.add("k" + skeleton, w.skeleton);
    for (const g of this.#names.groups(word)) f.add("v" + g, w.group);
  }

  async #harden(bits, purpose, steps) {
    for (const [i, step] of steps.entries()) {
      const n = bits.length;
      const old = bits;
      if (step.kind === "fold") bits = old.slice(0, n / 2).map((b, j) => b ^ old[j + n / 2]);
      else if (step.kind === "rule90") bits = old.map((_, j) => old[(j + n - 1) % n] ^ old[(j + 1) % n]);
      else if (step.kind === "diffuse") {
        const name = purpose + "/" + i;
        if (!this.#chosen.has(name)) {
          this.#chosen.set(name, choose(new Stream(await this.#mac("harden/" + purpose), [i]), n, step.t));
        }
        const from = await this.#chosen.get(name);
        bits = old.map((_, j) => from[j].reduce((x, p) => x ^ old[p], 0));
      } else throw new EncodeError("scheme");
    }
    return bits;
  }

  async #text(parts) {
    const body = parts.flat();
    const head = "v1." + this.id + ".";
    const sum = await crypto.subtle.digest("SHA-256", new Uint8Array([...utf8.encode(head), ...body]));
    const bytes = [...body, ...new Uint8Array(sum, 0, 4)];
    const code = btoa(bytes.map((b) => String.fromCharCode(b)).join(""));
    return head + code.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  }
}

function hex(buffer) {
  return [...new Uint8Array(buffer)].map((b) => b.toString(16).padStart(2, "0")).join("");
}

function bigrams(word, add) {
  const padded = "_" + word + "_";
  for (let i = 0; i + 1 < padded.length; i++) add(padded.slice(i, i + 2));
}

function addText(f, weights, text) {
  for (const whole of text.split(" ")) {
    const word = whole.slice(0, 60);
    f.add("w" + word, weights.whole);
    bigrams(word, (b) => f.add("b" + b, weights.gram));
  }
}

function checkBirth({ year = 0, month = 0, day = 0 }) {
  if (year === 0 && month === 0 && day === 0) return { year, month, day };
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || year < 1000 || year > 9999 || month < 0 || month > 99 || day < 0 || day > 99 || (month === 0 && day !== 0)) {
    throw new EncodeError("birth");
  }
  return { year, month, day };
}

function addBirth(f, w, { year, month, day }) {
  const two = (n) => String(n).padStart(2, "0");
  const digits = (place, text) => [0, 1].forEach((i) => f.add("n" + (place + i) + text[i], w.digit));
  const y = String(year);
  f.add("y" + y, w.year);
  digits(0, y.slice(2));
  if (month === 1 && day === 1) {
    f.add("h" + y, w.heap);
    return;
  }
  if (month === 0) return;
  const m = two(month);
  f.add("m" + m, w.part);
  f.add("ym" + y + m, w.pair);
  digits(2, m);
  if (day === 0) return;
  const d = two(day);
  f.add("d" + d, w.part);
  f.add("yd" + y + d, w.pair);
  f.add("md" + m + d, w.pair);
  f.add("f" + y + m + d, w.full);
  f.add("x" + y + (m < d ? m + d : d + m), w.swap);
  digits(4, d);
}

/** A filter as bytes: its number, the logarithm of its size, its bits. */
function pack(number, bits) {
  const out = [number, Math.log2(bits.length)];
  for (let i = 0; i < bits.length; i += 8) {
    let byte = 0;
    for (let j = 0; j < 8; j++) byte |= bits[i + j] << j;
    out.push(byte);
  }
  return out;
}
