package audit

import (
	"encoding/hex"
	"fmt"
	"testing"

	"golang.org/x/mod/sumdb/tlog"
)

// memoryHashes keeps stored hashes in memory.
type memoryHashes []Hash

func (m memoryHashes) ReadHashes(indexes []int64) ([]Hash, error) {
	out := make([]Hash, len(indexes))
	for i, index := range indexes {
		out[i] = m[index]
	}
	return out, nil
}

func TestTreeStoresWhatTlogStores(t *testing.T) {
	var tree Tree
	var stored memoryHashes
	for n := range int64(700) {
		leaf := []byte(fmt.Sprintf("leaf %d", n))
		want, err := tlog.StoredHashes(n, leaf, stored)
		if err != nil {
			t.Fatal(err)
		}
		before := len(stored)
		stored = tree.Append(LeafHash(leaf), stored)
		got := stored[before:]
		if len(got) != len(want) {
			t.Fatalf("leaf %d: %d hashes, want %d", n, len(got), len(want))
		}
		for i := range got {
			if got[i] != want[i] {
				t.Fatalf("leaf %d: hash %d differs", n, i)
			}
		}
		root, err := tlog.TreeHash(n+1, stored)
		if err != nil {
			t.Fatal(err)
		}
		if tree.Root() != root {
			t.Fatalf("root of %d leaves differs", n+1)
		}
		if int64(len(stored)) != tlog.StoredHashIndex(0, n+1) {
			t.Fatalf("%d hashes are stored for %d leaves", len(stored), n+1)
		}
	}
}

// The roots of RFC 6962 trees over the first leaves of the test data of the
// Certificate Transparency reference implementation (google/certificate-
// transparency, merkletree/merkle_tree_test.cc).
func TestTreeGivesTheRootsOfTheReferenceImplementation(t *testing.T) {
	leaves := []string{"", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"}
	roots := []string{
		"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
		"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
		"aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
		"d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
		"4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
		"76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
		"ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
		"5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
	}
	var tree Tree
	if got := tree.Root().String(); got != "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" {
		t.Errorf("root of the empty tree is %s, not SHA-256 of nothing", got)
	}
	for i, leaf := range leaves {
		data, _ := hex.DecodeString(leaf)
		tree.Append(LeafHash(data), nil)
		root := tree.Root()
		if got := hex.EncodeToString(root[:]); got != roots[i] {
			t.Errorf("root of %d leaves is %s, want %s", i+1, got, roots[i])
		}
	}
}

func TestResumedTreeGoesOnAsIfNeverInterrupted(t *testing.T) {
	var whole Tree
	var stored memoryHashes
	for n := range int64(300) {
		resumed, err := ResumeTree(n, mustRead(t, stored, PeakIndexes(n)))
		if err != nil {
			t.Fatal(err)
		}
		if resumed.Root() != whole.Root() {
			t.Fatalf("root differs at %d leaves", n)
		}
		leaf := LeafHash([]byte{byte(n), byte(n >> 8)})
		a, b := resumed.Append(leaf, nil), whole.Append(leaf, nil)
		if fmt.Sprint(a) != fmt.Sprint(b) {
			t.Fatalf("stored hashes differ at %d leaves", n)
		}
		stored = append(stored, b...)
	}
	if _, err := ResumeTree(3, nil); err == nil {
		t.Error("a tree of 3 leaves was resumed from no subtrees")
	}
}

func TestCloneIsIndependent(t *testing.T) {
	var tree Tree
	for i := range 5 {
		tree.Append(LeafHash([]byte{byte(i)}), nil)
	}
	clone := tree.Clone()
	root := clone.Root()
	for i := range 9 {
		tree.Append(LeafHash([]byte{byte(10 + i)}), nil)
	}
	if clone.Root() != root || clone.Size() != 5 {
		t.Error("appending to a tree changed its clone")
	}
}

func mustRead(t *testing.T, m memoryHashes, indexes []int64) []Hash {
	t.Helper()
	h, err := m.ReadHashes(indexes)
	if err != nil {
		t.Fatal(err)
	}
	return h
}
