package de.gruppenbuch.web.intake;

/** The topic that a word of the file means. */
public class ImportTopicForm {

    private final String word;
    private String code;

    ImportTopicForm(String word) {
        this.word = word;
    }

    public String getWord() {
        return word;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
