package store

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/mod/sumdb/tlog"

	"verdig/audit"
	"verdig/fault"
	"verdig/seal"
)

// chunkHashes is the number of stored hashes in a row of audit_hash: as many
// as fit a page with room to spare.
const chunkHashes = 120

// When a checkpoint is made: after so many entries, with the first commit
// after so long, or at Close. In a quiet hour the writer looks so often whether
// entries wait for one, so that none waits for longer than checkpointAge.
const (
	checkpointEntries = 1000
	checkpointAge     = time.Minute
	checkpointIdle    = checkpointAge - 10*time.Second
)

// chain is the growing end of the audit chain, kept by the writer between
// transactions. It is believed only as long as its size is that of the table;
// another process may have written in between.
type chain struct {
	tree       audit.Tree
	chunk      int64        // number of the chunk that is being filled
	tail       []audit.Hash // its hashes so far, fewer than chunkHashes
	dirty      bool         // tail holds hashes that are not stored
	checkpoint int64        // size of the latest checkpoint
	at         time.Time    // when it was made, or found
	loaded     bool

	leaf   []byte
	hashes []audit.Hash
}

// mark is a place of the chain to return to.
type mark struct {
	tree  audit.Tree
	chunk int64
	tail  []audit.Hash
	dirty bool
}

func (c *chain) mark() mark {
	return mark{c.tree.Clone(), c.chunk, append([]audit.Hash(nil), c.tail...), c.dirty}
}

func (c *chain) back(m mark) { c.tree, c.chunk, c.tail, c.dirty = m.tree, m.chunk, m.tail, m.dirty }

// resume makes c the end of the chain as it stands in the transaction.
func (c *chain) resume(w *session, now time.Time) error {
	var size int64
	if err := queryOne(w, `SELECT coalesce(max(seq) + 1, 0) FROM audit_entry`, nil, &size); err != nil {
		return err
	}
	var checkpoint int64 // another process may have made one without an entry
	if err := queryOne(w, `SELECT coalesce(max(size), 0) FROM audit_checkpoint`, nil, &checkpoint); err != nil {
		return err
	}
	if c.loaded && c.tree.Size() == size {
		c.checkpoint = checkpoint
		return nil
	}
	stored := &hashReader{session: w}
	var peaks []audit.Hash
	for _, index := range audit.PeakIndexes(size) {
		h, ok := stored.at(index)
		if !ok {
			return errors.Join(fault.New(fault.Internal, "store.chain_broken"), stored.err)
		}
		peaks = append(peaks, h)
	}
	tree, err := audit.ResumeTree(size, peaks)
	if err != nil {
		return err
	}
	count := tlog.StoredHashIndex(0, size)
	fresh := chain{
		tree: tree, chunk: count / chunkHashes, loaded: true, checkpoint: checkpoint, at: now, leaf: c.leaf, hashes: c.hashes,
	}
	for index := fresh.chunk * chunkHashes; index < count; index++ {
		h, ok := stored.at(index)
		if !ok {
			return errors.Join(fault.New(fault.Internal, "store.chain_broken"), stored.err)
		}
		fresh.tail = append(fresh.tail, h)
	}
	*c = fresh
	return nil
}

// add writes one entry, whose sequence number it sets, and returns the number.
func (c *chain) add(w *session, e audit.Entry) (int64, error) {
	e.Seq = c.tree.Size()
	leaf, err := e.AppendLeaf(c.leaf[:0])
	c.leaf = leaf
	if err != nil {
		return 0, fault.Wrap(fault.Internal, err, "store.note")
	}
	var commitment []byte
	if e.Commitment != (audit.Hash{}) {
		commitment = e.Commitment[:]
	}
	err = execute(w, `INSERT INTO audit_entry
		(seq, at, actor, role, agency, action, kind, object, purpose, commitment)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		e.Seq, audit.FormatTime(e.At), e.Actor, e.Role, e.Agency, e.Action, e.Kind, e.Object, e.Purpose, blob(commitment))
	if err != nil {
		return 0, err
	}
	c.hashes = c.tree.Append(audit.LeafHash(leaf), c.hashes[:0])
	for _, h := range c.hashes {
		c.tail = append(c.tail, h)
		c.dirty = true
		if len(c.tail) < chunkHashes {
			continue
		}
		if err := c.flush(w); err != nil {
			return 0, err
		}
		c.chunk, c.tail = c.chunk+1, c.tail[:0]
	}
	return e.Seq, nil
}

// flush stores the hashes of the chunk that is being filled.
func (c *chain) flush(w *session) error {
	if !c.dirty {
		return nil
	}
	packed := make([]byte, 0, chunkHashes*tlog.HashSize)
	for _, h := range c.tail {
		packed = append(packed, h[:]...)
	}
	c.dirty = false
	return execute(w, `INSERT INTO audit_hash (chunk, hashes) VALUES (?, ?)
		ON CONFLICT (chunk) DO UPDATE SET hashes = excluded.hashes`, c.chunk, packed)
}

// due reports whether a checkpoint is to be made with this commit.
func (c *chain) due(now time.Time) bool {
	behind := c.tree.Size() - c.checkpoint
	return behind >= checkpointEntries || behind > 0 && (now.Sub(c.at) >= checkpointAge || now.Before(c.at))
}

// vouch stores a signed checkpoint of the chain within the transaction, and
// returns it.
func (c *chain) vouch(w *session, keys *seal.Keys, now time.Time) ([]byte, error) {
	signed, err := audit.Checkpoint{Origin: keys.Signer().Name(), Size: c.tree.Size(), Root: c.tree.Root()}.Sign(keys.Signer())
	if err != nil {
		return nil, fault.Wrap(fault.Internal, err, "store.checkpoint")
	}
	c.checkpoint, c.at = c.tree.Size(), now
	return signed, execute(w, `INSERT INTO audit_checkpoint (size, note) VALUES (?, ?)`, c.tree.Size(), string(signed))
}

// publishCheckpoint appends a committed checkpoint to the file beside the
// database. There it outlives a database that is set back to an earlier state,
// and can be fetched by witnesses.
func publishCheckpoint(dir string, signed []byte) error {
	f, err := os.OpenFile(filepath.Join(dir, CheckpointFile), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return fault.Wrap(fault.Internal, err, "store.checkpoint")
	}
	_, err = f.Write(append(signed, '\n')) // one write, so that two processes do not mix
	if err = errors.Join(err, f.Close()); err != nil {
		return fault.Wrap(fault.Internal, err, "store.checkpoint")
	}
	return nil
}

// hashReader reads stored hashes by index and keeps the last chunk.
type hashReader struct {
	session *session
	chunk   int64
	packed  []byte
	have    bool
	err     error // first error other than an absent chunk
}

func (r *hashReader) at(index int64) (audit.Hash, bool) {
	var h audit.Hash
	chunk, offset := index/chunkHashes, int(index%chunkHashes)*tlog.HashSize
	if !r.have || r.chunk != chunk {
		r.chunk, r.packed, r.have = chunk, nil, true
		err := queryOne(r.session, `SELECT hashes FROM audit_hash WHERE chunk = ?`, []any{chunk}, &r.packed)
		if err != nil && !errors.Is(err, sql.ErrNoRows) && r.err == nil {
			r.err = err
		}
	}
	if offset+tlog.HashSize > len(r.packed) {
		return h, false
	}
	copy(h[:], r.packed[offset:])
	return h, true
}

// execute runs a prepared statement on the writer's session.
func execute(w *session, query string, args ...any) error {
	st, err := w.prepared(query)
	if err != nil {
		return err
	}
	_, err = st.ExecContext(context.Background(), args...)
	return err
}

// queryOne scans the only row of a prepared query; sql.ErrNoRows where there is
// none.
func queryOne(s *session, query string, args []any, into ...any) error {
	st, err := s.prepared(query)
	if err != nil {
		return err
	}
	return st.QueryRowContext(context.Background(), args...).Scan(into...)
}

// blob makes an empty blob of nil, which would be NULL.
func blob(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}
