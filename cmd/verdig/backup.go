package main

import (
	"archive/tar"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"filippo.io/age"
	"github.com/spf13/cobra"

	"verdig/fault"
	"verdig/seal"
	"verdig/store"
)

// maxBackupFile bounds one file of a backup that is restored.
const maxBackupFile = 1 << 40

func (a *app) backupCommand() *cobra.Command {
	var dir, to, recipients string
	var withKeys bool
	c := &cobra.Command{
		Use:   "backup --data DIR --to FILE --recipients FILE",
		Short: "Write an encrypted copy of the register, while it is in use",
		Long: `Write a consistent copy of the register to FILE, encrypted with age to the recipients in the other file: a public key a line, age1... Use two
at least, whose private keys lie off line at different places (age-keygen makes them). The database in it is besides encrypted under its own
keys: without keys.json, which is left out unless --with-keys is given, and the root key, nobody reads it. Keep keys.json and the root key apart
from the backups.

What is erased from the register is still in backups that were made before, so keep none longer than 30 days (doc/erasure.md).`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			keys, err := readRecipients(recipients)
			if err != nil {
				return err
			}
			return a.withStore(dir, func(st *store.Store) error {
				size, err := a.writeBackup(st, to, keys, withKeys)
				if err == nil {
					fmt.Fprintln(a.out, a.say("cmd.backup.done", to, fmt.Sprint(size), fmt.Sprint(len(keys))))
				}
				return err
			})
		},
	}
	dataFlag(c, &dir)
	c.Flags().StringVar(&to, "to", "", "file to write; never overwritten")
	c.Flags().StringVar(&recipients, "recipients", "", "file of public keys of age, one a line")
	c.Flags().BoolVar(&withKeys, "with-keys", false, "put keys.json in; it opens with the root key only")
	return required(c, "to", "recipients")
}

func readRecipients(name string) ([]age.Recipient, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fault.Wrap(fault.Usage, err, "cmd.backup.recipients", name)
	}
	defer func() { _ = f.Close() }()
	keys, err := age.ParseRecipients(f)
	if err != nil {
		return nil, fault.Wrap(fault.Usage, err, "cmd.backup.recipients", name)
	}
	return keys, nil
}

// writeBackup writes the copy beside the file, encrypts it into a new file of
// another name, and renames that when it is whole.
func (a *app) writeBackup(st *store.Store, to string, keys []age.Recipient, withKeys bool) (size int64, err error) {
	broken := func(err error) (int64, error) { return 0, fault.Wrap(fault.Internal, err, "cmd.backup.write", to) }
	if _, err := os.Lstat(to); !errors.Is(err, fs.ErrNotExist) {
		return 0, fault.New(fault.Conflict, "cmd.backup.exists", to)
	}
	work, err := os.MkdirTemp(filepath.Dir(to), ".backup-*") // mode 0700
	if err != nil {
		return broken(err)
	}
	defer func() { _ = os.RemoveAll(work) }()
	copied := filepath.Join(work, "copy")
	if err := st.Backup(a.ctx, copied); err != nil {
		return 0, err
	}
	names := []string{filepath.Join(copied, store.DatabaseFile), filepath.Join(copied, store.CheckpointFile)}
	if withKeys {
		names = append(names, filepath.Join(st.Dir(), seal.KeyFileName))
	}
	whole := filepath.Join(work, "whole")
	f, err := os.OpenFile(whole, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return broken(err)
	}
	err = pack(f, names, keys)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return broken(err)
	}
	info, err := os.Stat(whole)
	if err == nil {
		err = os.Rename(whole, to)
	}
	if err == nil {
		err = seal.SyncDir(filepath.Dir(to))
	}
	if err != nil {
		return broken(err)
	}
	return info.Size(), nil
}

// pack writes the files as a tar that is encrypted to the keys.
func pack(w io.Writer, names []string, keys []age.Recipient) error {
	sealed, err := age.Encrypt(w, keys...)
	if err != nil {
		return err
	}
	t := tar.NewWriter(sealed)
	for _, name := range names {
		if err := packFile(t, name); err != nil {
			return err
		}
	}
	return errors.Join(t.Close(), sealed.Close())
}

func packFile(t *tar.Writer, name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if err := t.WriteHeader(&tar.Header{Name: filepath.Base(name), Mode: 0o600, Size: info.Size(), Format: tar.FormatPAX}); err != nil {
		return err
	}
	_, err = io.CopyN(t, f, info.Size())
	return err
}

func (a *app) restoreCommand() *cobra.Command {
	var from, identity, to, keys string
	c := &cobra.Command{
		Use:   "restore --from FILE --identity FILE --to DIR [--keys FILE]",
		Short: "Restore a backup into a new folder and verify it",
		Long: `Decrypt a backup with a private key of age into the new folder DIR, put keys.json beside it (--keys, unless the backup holds it), open it with
the root key (VERDIG_ROOT_KEY_FILE or VERDIG_PASSPHRASE_FILE) and verify it.

What was erased after the backup was made is there again: erase it anew before the register is used (doc/erasure.md).`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return a.restore(from, identity, to, keys) },
	}
	c.Flags().StringVar(&from, "from", "", "the backup")
	c.Flags().StringVar(&identity, "identity", "", "file of a private key of age")
	c.Flags().StringVar(&to, "to", "", "folder to make")
	c.Flags().StringVar(&keys, "keys", "", "keys.json of the installation, as it was when the backup was made")
	return required(c, "from", "identity", "to")
}

func (a *app) restore(from, identity, to, keys string) error {
	plain, done, err := openBackup(from, identity)
	if err != nil {
		return err
	}
	defer done()
	if err := os.Mkdir(to, 0o700); err != nil {
		return fault.Wrap(fault.Conflict, err, "cmd.backup.folder", to)
	}
	if err := unpack(plain, to); err != nil {
		return fault.Wrap(fault.Invalid, err, "cmd.backup.damaged", from)
	}
	if keys != "" {
		b, err := os.ReadFile(keys)
		if err == nil {
			err = os.WriteFile(filepath.Join(to, seal.KeyFileName), b, 0o600)
		}
		if err != nil {
			return fault.Wrap(fault.Usage, err, "cmd.backup.keys", keys)
		}
	}
	return a.withStore(to, func(st *store.Store) error {
		r, err := st.Verify(a.ctx)
		if err != nil {
			return err
		}
		for _, f := range r.Findings {
			fmt.Fprintln(a.err, f)
		}
		if !r.OK() {
			return fault.New(fault.Attention, "cmd.backup.not_sound", to)
		}
		fmt.Fprintln(a.out, a.say("cmd.backup.restored", to, fmt.Sprint(r.Entries)))
		return nil
	})
}

func openBackup(from, identity string) (plain io.Reader, done func(), err error) {
	f, err := os.Open(identity)
	if err != nil {
		return nil, nil, fault.Wrap(fault.Usage, err, "cmd.backup.identity", identity)
	}
	ids, err := age.ParseIdentities(f)
	_ = f.Close()
	if err != nil {
		return nil, nil, fault.Wrap(fault.Usage, errors.New("age"), "cmd.backup.identity", identity) // the cause may quote the key
	}
	sealed, err := os.Open(from)
	if err != nil {
		return nil, nil, fault.Wrap(fault.NotFound, err, "cmd.backup.damaged", from)
	}
	plain, err = age.Decrypt(sealed, ids...)
	if err != nil {
		_ = sealed.Close()
		return nil, nil, fault.Wrap(fault.Invalid, err, "cmd.backup.damaged", from)
	}
	return plain, func() { _ = sealed.Close() }, nil
}

// unpack writes the files of a backup, and no others, into the folder.
func unpack(plain io.Reader, to string) error {
	known := []string{store.DatabaseFile, store.CheckpointFile, seal.KeyFileName}
	t := tar.NewReader(plain)
	for {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if !slices.Contains(known, h.Name) || h.Typeflag != tar.TypeReg || h.Size > maxBackupFile {
			return errors.New("not a file of a backup")
		}
		f, err := os.OpenFile(filepath.Join(to, h.Name), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600) // #nosec G305 -- the name is one of three, tested above
		if err != nil {
			return err
		}
		_, err = io.CopyN(f, t, h.Size)
		if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
			return err
		}
	}
}
