#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes vault-v1.db from models/store/SCHEMA.md alone, sharing no code with Simsa.

The vault in the tree is released and frozen: run this only to check the document, into another file.
Needs python3-cryptography. Usage: makevault.py SCHEMA_001_SQL OUT_DB
"""
import hashlib, hmac, os, sqlite3, sys, unicodedata
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

STORE = "000102030405060708090a0b0c0d0e0f"
PASSPHRASE = "가나다라 correct horse"
N, R, P = 1024, 8, 1
counter = 0


def fixed(size, label):
    """Stands for random bytes, so that the file is the same each time."""
    global counter
    counter += 1
    return hashlib.shake_256(f"{label}{counter}".encode()).digest(size)


def derive(key, info, length=32):
    return HKDF(SHA256(), length, None, info.encode()).derive(key)


def mac(key, text):
    return hmac.new(key, text.encode(), "sha256").digest()


def seal(key, plain, table, row, version):
    nonce = fixed(12, "nonce")
    aad = f"simsa1|{STORE}|{table}|{row}|{version}".encode()
    return b"\x01" + nonce + AESGCM(key).encrypt(nonce, plain, aad)


def main(schema, out):
    if os.path.exists(out):
        sys.exit("there already: " + out)
    db = sqlite3.connect(out)
    db.executescript("PRAGMA page_size = 1024; PRAGMA application_id = 0x53494D56;")
    db.executescript(open(schema).read())
    db.execute("PRAGMA user_version = 1")
    sums = {}

    master = fixed(32, "master")
    sum_key = derive(master, "simsa1|sums")

    def enter(kind, row, version):
        count, value = sums.get(kind, (0, bytes(32)))
        element = mac(sum_key, f"{kind}|{row}|{version}")
        sums[kind] = (count + 1, bytes(a ^ b for a, b in zip(value, element)))

    salt = fixed(32, "salt")
    key = hashlib.scrypt(unicodedata.normalize("NFC", PASSPHRASE).encode(), salt=salt, n=N, r=R, p=P, dklen=32)
    sealed = seal(key, master, "vault", "master", 1)
    text = f"{STORE}|1|{N}|{R}|{P}|{salt.hex()}|{sealed.hex()}"
    db.execute("INSERT INTO vault VALUES (1,?,?,?,?,?,?,?,?)",
               (STORE, 1, N, R, P, salt, sealed, hashlib.sha256(text.encode()).digest()))
    enter("0" * 32, "master", 1)

    rows = [("", "identity", "device", b"this laptop", 2),
            ("2026-1", "drafts", "과제-1", "초안".encode(), 3),
            ("2026-1", "drafts", "p2", b"", 3),
            ("2026-1", "plans", "p2", bytes(range(256)), 4)]
    secrets = {}
    for call, table, row, content, version in rows:
        if call not in secrets:
            secrets[call] = fixed(32, "secret")
            name = fixed(16, "key").hex()
            sealed = seal(derive(master, "simsa1|keys"), secrets[call] + call.encode(), "keys", name, version)
            db.execute("INSERT INTO keys VALUES (?,?,?)", (name, version, sealed))
            enter("0" * 32, name, version)
        secret = secrets[call]
        kind = derive(secret, "simsa1|kind|" + table, 16).hex()
        row_id = mac(derive(secret, "simsa1|ids|" + table), row).hex()[:32]
        plain = len(row.encode()).to_bytes(2, "big") + row.encode() + content
        sealed = seal(derive(secret, "simsa1|rows|" + table), plain, table, row_id, version)
        db.execute("INSERT INTO rows VALUES (?,?,?,?)", (kind, row_id, version, sealed))
        enter(kind, row_id, version)

    ledger = b"".join(bytes.fromhex(k) + c.to_bytes(8, "big") + s for k, (c, s) in sorted(sums.items()))
    db.execute("INSERT INTO ledger VALUES (1,?,?)",
               (4, seal(derive(master, "simsa1|ledger"), ledger, "ledger", "rows", 4)))
    db.commit()
    db.close()


main(sys.argv[1], sys.argv[2])
