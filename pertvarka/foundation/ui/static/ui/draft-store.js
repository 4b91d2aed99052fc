// Drafts in this browser: encrypted, so that whoever uses the computer next finds nothing to read. The key comes
// with the page of the person whose drafts they are and is never stored. Why: docs/decisions/0030.

const DAYS_KEPT = 7;
const SHORTEST_BYTES = 512; // longer drafts are padded to the next power of two, so that lengths say little
const NONCE_BYTES = 12;

function answered(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function opened() {
  const request = indexedDB.open("pertvarka-drafts", 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("drafts", { keyPath: "id" }).createIndex("shelf", "shelf");
  };
  return answered(request);
}

// Strict, because a browser that dies must not take with it what it said it had kept.
async function inStore(mode, work) {
  const database = await opened();
  try {
    const transaction = database.transaction("drafts", mode, { durability: "strict" });
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
    const result = await answered(work(transaction.objectStore("drafts")));
    await done;
    return result;
  } finally {
    database.close();
  }
}

function padded(text) {
  const bytes = new TextEncoder().encode(text);
  const length = Math.max(SHORTEST_BYTES, 2 ** Math.ceil(Math.log2(bytes.length)));
  const filled = new Uint8Array(length).fill(32);
  filled.set(bytes);
  return filled;
}

export const isPossible = () => Boolean(globalThis.crypto?.subtle && globalThis.indexedDB);

export async function forgetAll() {
  await inStore("readwrite", (drafts) => drafts.clear());
}

export async function forgetOld(now = Date.now()) {
  const kept = await inStore("readonly", (drafts) => drafts.getAll());
  const old = kept.filter((draft) => draft.at < now - DAYS_KEPT * 86_400_000);
  await Promise.all(old.map((draft) => forget(draft.id)));
}

export async function forget(id) {
  await inStore("readwrite", (drafts) => drafts.delete(id));
}

// One person's drafts. `shelf` names them without saying whose they are; `secret` is the key in base64.
export class Shelf {
  constructor(shelf, secret) {
    this.shelf = shelf;
    const raw = Uint8Array.from(atob(secret), (letter) => letter.charCodeAt(0));
    this.key = crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
  }

  method(nonce, id) {
    return { name: "AES-GCM", iv: nonce, additionalData: new TextEncoder().encode(`${this.shelf}/${id}`) };
  }

  async keep(draft) {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const content = padded(JSON.stringify(draft));
    const sealed = await crypto.subtle.encrypt(this.method(nonce, draft.id), await this.key, content);
    const row = { id: draft.id, shelf: this.shelf, at: draft.at, nonce, sealed };
    await inStore("readwrite", (drafts) => drafts.put(row));
  }

  async opened(row) {
    try {
      const method = this.method(row.nonce, row.id);
      return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(method, await this.key, row.sealed)));
    } catch {
      await forget(row.id); // made with a key that is no more
      return null;
    }
  }

  // The newest first.
  async all() {
    const rows = await inStore("readonly", (drafts) => drafts.index("shelf").getAll(this.shelf));
    const drafts = (await Promise.all(rows.map((row) => this.opened(row)))).filter(Boolean);
    return drafts.sort((one, other) => other.at - one.at);
  }

  async forgetMine() {
    const rows = await inStore("readonly", (drafts) => drafts.index("shelf").getAll(this.shelf));
    await Promise.all(rows.map((row) => forget(row.id)));
  }
}
