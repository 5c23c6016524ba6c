//go:build linux

package store

import (
	"context"
	"errors"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"syscall"
	"testing"
	"time"
	"unsafe"
)

// powerCuts, as an environment variable, is how many times the power is cut
// for each setting. It needs root, a loop device and mkfs.ext4.
const powerCuts = "VERDIG_POWER_CUTS"

// shutdown cuts the power of a mounted file system: EXT4_IOC_SHUTDOWN with
// EXT4_GOING_FLAGS_NOLOGFLUSH (linux/fs/ext4/ext4.h) drops whatever has not
// reached the disk.
func shutdown(folder string) error {
	f, err := os.Open(folder)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	noLogFlush := uint32(2)
	if _, _, e := syscall.Syscall(syscall.SYS_IOCTL, f.Fd(), 0x8004587D, uintptr(unsafe.Pointer(&noLogFlush))); e != 0 {
		return e
	}
	return nil
}

func run(t *testing.T, name string, args ...string) {
	t.Helper()
	if out, err := exec.Command(name, args...).CombinedOutput(); err != nil {
		t.Fatalf("%s %v: %v\n%s", name, args, err, out)
	}
}

// disk is an ext4 file system in a file.
type disk struct {
	t             *testing.T
	image, folder string
}

func newDisk(t *testing.T) *disk {
	d := &disk{t, filepath.Join(t.TempDir(), "image"), t.TempDir()}
	if err := os.WriteFile(d.image, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(d.image, 128<<20); err != nil {
		t.Fatal(err)
	}
	run(t, "mkfs.ext4", "-q", d.image)
	d.mount()
	t.Cleanup(func() { _ = exec.Command("umount", d.folder).Run() })
	return d
}

func (d *disk) mount() { run(d.t, "mount", "-o", "loop", d.image, d.folder) }

// cut cuts the power of a child at a random moment and brings it back. It
// returns the references that the child acknowledged.
func (d *disk) cut(synchronous string) map[string]bool {
	var wg sync.WaitGroup
	acks := ended(d.t, "single", filepath.Join(d.folder, "data"), synchronous, func(p *os.Process) {
		wg.Go(func() {
			time.Sleep(time.Duration(20+rand.IntN(300)) * time.Millisecond)
			if err := shutdown(d.folder); err != nil {
				d.t.Error(err)
			}
			time.Sleep(20 * time.Millisecond) // for what it still believes it can acknowledge
			_ = p.Kill()
		})
	})
	wg.Wait()
	for range 50 {
		if exec.Command("umount", d.folder).Run() == nil {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	d.mount()
	references := make(map[string]bool)
	for _, ack := range acks {
		i, err := strconv.Atoi(ack)
		if err != nil {
			d.t.Fatal(err)
		}
		references[aNotification(i).Reference] = true
	}
	return references
}

// lose cuts the power so many times and returns how many updates were
// acknowledged and how many of these are lost.
func lose(t *testing.T, synchronous string, cuts int) (acknowledged, lost int) {
	t.Helper()
	d := newDisk(t)
	ctx := context.Background()
	dir := filepath.Join(d.folder, "data")
	s, _, err := Create(ctx, dir, Options{})
	if err == nil {
		err = s.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	syscall.Sync()
	for range cuts {
		told := d.cut(synchronous)
		s := reopened(t, dir, Options{})
		held := references(t, s)
		for reference := range told {
			acknowledged++
			if !held[reference] {
				lost++
			}
		}
		r, err := s.Verify(ctx)
		for _, f := range r.Findings {
			if synchronous == "FULL" || f.Area == "integrity" {
				err = errors.Join(err, errors.New(f.String()))
			}
		}
		if err = errors.Join(err, s.Close()); err != nil {
			t.Error(err)
		}
	}
	return acknowledged, lost
}

// FULL loses nothing that was acknowledged when the power is cut. NORMAL must
// lose something, or this test would prove nothing: killing the process alone
// never does, for its pages survive it.
func TestNothingAcknowledgedIsLostInAPowerCut(t *testing.T) {
	cuts, err := strconv.Atoi(os.Getenv(powerCuts))
	if err != nil || os.Getuid() != 0 {
		t.Skip("cuts the power of a loop device: needs root and " + powerCuts + "=20 or so")
	}
	acknowledged, lost := lose(t, "FULL", cuts)
	t.Logf("FULL: %d cuts, %d acknowledged, %d lost", cuts, acknowledged, lost)
	if lost > 0 || acknowledged == 0 {
		t.Errorf("%d of %d acknowledged updates are lost", lost, acknowledged)
	}
	acknowledged, lost = lose(t, "NORMAL", cuts)
	t.Logf("NORMAL: %d cuts, %d acknowledged, %d lost", cuts, acknowledged, lost)
	if lost == 0 {
		t.Error("NORMAL lost nothing: the power was not really cut")
	}
}
