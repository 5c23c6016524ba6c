package linkage

import "testing"

func TestFoldX(t *testing.T) {
	for _, s := range []string{"วรรณา สุมาลี", "สีดา", "नेपाल शर्मा", "محمد عبد الرحمن", "رضایی بیژن", "ሕይወት ፍቃዱ በቀለ", "Đặng Thị Huyền", "Țurcanu Ștefăniță", "Цветелина Йорданова", "Bjørn Åse Ærlig", "O'Brien-Smith", "王小明", "শেখ হাসিনা", "Ελένη", "दीपा"} {
		f, v := fold(s)
		t.Log(s, "->", f, v)
		w, j, _ := words(s)
		for _, x := range w {
			a, b := keys(x)
			t.Log("   ", x, a, b, j)
		}
	}
}
