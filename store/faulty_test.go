package store

import (
	"strings"
	"sync/atomic"
	"syscall"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/util/vfsutil"
	"github.com/ncruces/go-sqlite3/vfs"
	"github.com/ncruces/go-sqlite3/vfs/adiantum"
)

// faulty is a file system beneath the encryption whose writes and syncs of the
// write-ahead log fail on demand.
type faulty struct {
	vfs.VFSFilename
	plan *faultPlan
}

// faultPlan says which operation on the log fails, and how.
type faultPlan struct {
	operations atomic.Int64 // writes and syncs of the log so far
	failFrom   atomic.Int64 // the first that fails; 0: none
	failTo     atomic.Int64 // the last that fails
	full       atomic.Bool  // ENOSPC instead of EIO
	torn       atomic.Bool  // half of the write is done all the same
}

// fault returns the error for the next operation.
func (p *faultPlan) fault() error {
	n := p.operations.Add(1)
	if from := p.failFrom.Load(); from == 0 || n < from || n > p.failTo.Load() {
		return nil
	}
	if p.full.Load() {
		return vfs.SystemError(syscall.ENOSPC, sqlite3.FULL)
	}
	return syscall.EIO
}

// failNow lets every operation from the next on fail, n of them.
func (p *faultPlan) failNow(n int64) {
	p.failTo.Store(p.operations.Load() + n)
	p.failFrom.Store(p.operations.Load() + 1)
}

func (p *faultPlan) heal() { p.failFrom.Store(0) }

var plan = &faultPlan{}

func init() {
	base := vfs.Find("").(vfs.VFSFilename)
	vfs.Register("faulty", adiantum.Wrap(&faulty{base, plan}, nil))
}

func (f *faulty) OpenFilename(name *vfs.Filename, flags vfs.OpenFlag) (vfs.File, vfs.OpenFlag, error) {
	file, flags, err := f.VFSFilename.OpenFilename(name, flags)
	if err != nil || name == nil || !strings.HasSuffix(name.String(), "-wal") {
		return file, flags, err
	}
	return &faultyFile{file, f.plan}, flags, nil
}

type faultyFile struct {
	vfs.File
	plan *faultPlan
}

func (f *faultyFile) WriteAt(p []byte, off int64) (int, error) {
	if err := f.plan.fault(); err != nil {
		if f.plan.torn.Load() {
			_, _ = f.File.WriteAt(p[:len(p)/2], off)
		}
		return 0, err
	}
	return f.File.WriteAt(p, off)
}

func (f *faultyFile) Sync(flags vfs.SyncFlag) error {
	if err := f.plan.fault(); err != nil {
		return err
	}
	return f.File.Sync(flags)
}

func (f *faultyFile) Unwrap() vfs.File                { return f.File }
func (f *faultyFile) SharedMemory() vfs.SharedMemory  { return vfsutil.WrapSharedMemory(f.File) }
func (f *faultyFile) PersistWAL() bool                { return vfsutil.WrapPersistWAL(f.File) }
func (f *faultyFile) SetPersistWAL(keep bool)         { vfsutil.WrapSetPersistWAL(f.File, keep) }
func (f *faultyFile) LockState() vfs.LockLevel        { return vfsutil.WrapLockState(f.File) }
func (f *faultyFile) SizeHint(size int64) error       { return vfsutil.WrapSizeHint(f.File, size) }
func (f *faultyFile) ChunkSize(size int)              { vfsutil.WrapChunkSize(f.File, size) }
func (f *faultyFile) HasMoved() (bool, error)         { return vfsutil.WrapHasMoved(f.File) }
func (f *faultyFile) BusyHandler(handler func() bool) { vfsutil.WrapBusyHandler(f.File, handler) }
